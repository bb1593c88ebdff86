package org.qabul.compliance;

import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/**
 * Only who asked to be left alone in their own words, and still is to be, is told that it was
 * heard; once.
 */
final class AnswersOptOutRule extends Rule {
  private static final Words ANSWERS =
      new Words("يؤكد له أنه أوقف الرسائل", "Tells them that they opted out");
  private static final Words NOTHING_TO_ANSWER =
      new Words("لم يوقف الرسائل بكلامه", "They did not opt out in their own words");
  private static final Words ERASED =
      new Words("طلب الشخص محو بياناته", "The person had their data erased");
  private static final Words TOLD =
      new Words("قيل له ذلك خلال اليوم الماضي", "They were told within the last day");

  AnswersOptOutRule() {
    super(SuppressionRule.NAME, SuppressionRule.TITLE);
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return objection(facts).map(saw -> no(Reason.OPTED_OUT, saw)).orElseGet(() -> yes(ANSWERS));
  }

  private static Optional<Words> objection(ContactFacts facts) {
    if (facts.erasedAt().isPresent() || facts.contact().flatMap(Contact::erasedAt).isPresent()) {
      return Optional.of(ERASED);
    }
    if (facts.standing().suppressions().stream().noneMatch(AnswersOptOutRule::ownWords)) {
      return Optional.of(NOTHING_TO_ANSWER);
    }
    return facts.answeredLately() ? Optional.of(TOLD) : Optional.empty();
  }

  private static boolean ownWords(ConsentEvent stop) {
    return stop.source() == Source.PERSON;
  }
}
