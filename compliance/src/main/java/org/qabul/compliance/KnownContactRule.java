package org.qabul.compliance;

import org.qabul.domain.Contact;
import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** We know where the contact comes from, and that the number is still theirs. */
final class KnownContactRule extends Rule {
  KnownContactRule() {
    super("known_contact", new Words("جهة اتصال معروفة", "Known contact"));
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return facts.contact().map(this::judge).orElseGet(this::unknown);
  }

  private Finding judge(Contact contact) {
    if (contact.mergedInto().isPresent()) {
      return no(Reason.UNKNOWN_CONTACT, new Words("دُمجت في جهة أخرى", "Merged into another"));
    }
    if (contact.source().filter(source -> !source.isBlank()).isEmpty()) {
      return unknown();
    }
    return contact.identityChanged()
        ? no(
            Reason.IDENTITY_CHANGED,
            new Words("تغيّر الرقم أو المعرّف", "The number or user id changed"))
        : yes(new Words("المصدر: %s", "Source: %s").with(contact.source().orElseThrow()));
  }

  private Finding unknown() {
    return no(Reason.UNKNOWN_CONTACT, new Words("لا مصدر مسجل", "No source recorded"));
  }

  @Override
  Finding onOperator(OperatorFacts facts) {
    boolean reachable =
        facts.operator().filter(Operator::enabled).flatMap(Operator::linked).isPresent();
    return reachable
        ? super.onOperator(facts)
        : no(Reason.OPERATOR_UNAVAILABLE, new Words("لا رقم مرتبط", "No linked number"));
  }
}
