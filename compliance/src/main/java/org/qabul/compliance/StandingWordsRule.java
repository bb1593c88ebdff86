package org.qabul.compliance;

import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;
import org.qabul.domain.Words;

/**
 * The answer to an opt-out is approved once for everybody: it says exactly that, and the admin who
 * approved it still is one.
 */
final class StandingWordsRule extends Rule {
  private static final Words APPROVED =
      new Words("نص اعتمده المدير لكل من يوقف الرسائل", "Words an admin approved for opt-outs");
  private static final Words NOT_THESE =
      new Words("ليس النص المعتمد لمن يوقف الرسائل", "Not the words approved for opt-outs");
  private static final Words NO_RIGHT =
      new Words("من اعتمد النص ليس مديراً الآن", "Whoever approved the words is no admin now");

  StandingWordsRule() {
    super(ApprovalRule.NAME, ApprovalRule.TITLE);
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return facts
        .answer()
        .map(answer -> judge(answer, facts))
        .orElseGet(() -> no(Reason.NOT_APPROVED, NOT_THESE));
  }

  private Finding judge(OptOutAnswer answer, ContactFacts facts) {
    return facts.approver().filter(StandingWordsRule::admin).isPresent()
        ? yes(APPROVED)
        : no(Reason.NOT_APPROVED, NO_RIGHT);
  }

  private static boolean admin(Operator operator) {
    return operator.enabled() && operator.role() == Role.ADMIN;
  }
}
