package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/**
 * Approves the words that everybody who opts out is answered from now on, in one language. What was
 * said before in that language ends.
 */
@Deed
public class ApproveOptOutAnswer {
  private static final Words APPROVED =
      new Words(
          "اعتُمد النص، ويصل كل من يوقف الرسائل من الآن",
          "Approved; whoever opts out from now on is answered this");

  private final OptOutAnswers answers;
  private final Rights rights;
  private final Chronicle chronicle;

  @Inject
  ApproveOptOutAnswer(OptOutAnswers answers, Rights rights, Chronicle chronicle) {
    this.answers = answers;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  /**
   * @throws InvalidValue when it says nothing, or too much
   */
  public Ruling approve(Language language, String body, Actor actor) {
    if (!rights.admin(actor)) {
      return Objection.ADMIN_ONLY.declined();
    }
    var now = chronicle.now();
    var answer = new OptOutAnswer(language, body, actor.id(), now);
    answers.inForce().stream()
        .filter(before -> before.language() == language)
        .forEach(before -> before.end(actor.id(), now));
    answers.add(answer);
    return chronicle.decided(
        Subject.optOutAnswer(answer.id()),
        "opt_out_answer_approved",
        actor,
        new Ruling.Done(APPROVED));
  }
}
