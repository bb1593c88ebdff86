package org.qabul.compliance;

import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** Nobody asked that this person be left alone. */
final class SuppressionRule extends Rule {
  static final String NAME = "suppression";
  static final Words TITLE = new Words("الإيقاف", "Opt-out");
  private static final Words SAW_DOUBT =
      new Words("كلام قد يكون إيقافاً ولم يُقرَّر فيه", "Words that may be an opt-out, undecided");

  private static final Words ERASED =
      new Words("طلب الشخص محو بياناته", "The person had their data erased");

  SuppressionRule() {
    super(NAME, TITLE);
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return facts.standing().suppressions().stream()
        .findFirst()
        .map(stop -> no(Reason.OPTED_OUT, saw(stop)))
        .orElseGet(() -> stillErased(facts) ? no(Reason.OPTED_OUT, ERASED) : onDoubt(facts));
  }

  private static boolean stillErased(ContactFacts facts) {
    return facts.contact().flatMap(Contact::erasedAt).isPresent() || backUnasked(facts);
  }

  /**
   * Somebody has the number of one who was erased: only what they agreed to after it brings them
   * back, as another contact.
   */
  private static boolean backUnasked(ContactFacts facts) {
    var standing = facts.standing();
    return facts.erasedAt().isPresent()
        && (standing.state() != ConsentState.GIVEN
            || standing
                .consentEvent()
                .filter(given -> given.eventTime().isAfter(facts.erasedAt().get()))
                .isEmpty());
  }

  private Finding onDoubt(ContactFacts facts) {
    return facts.standing().doubts().isEmpty()
        ? yes(new Words("لا إيقاف", "No opt-out"))
        : park(Reason.OPT_OUT_DOUBTFUL, SAW_DOUBT, Optional.empty());
  }

  private static Words saw(ConsentEvent stop) {
    var source = stop.source().words();
    return new Words("مصدر الإيقاف: " + source.ar(), "Opt-out by: " + source.en());
  }
}
