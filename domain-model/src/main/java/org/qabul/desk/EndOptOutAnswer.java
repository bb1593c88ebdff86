package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** From now on nobody is answered this; what waits to leave with it is refused by the gate. */
@Deed
public class EndOptOutAnswer {
  private static final Words ENDED =
      new Words("أُلغي النص ولن يصل أحداً", "The answer ended and reaches nobody");

  private final OptOutAnswers answers;
  private final Rights rights;
  private final Chronicle chronicle;

  @Inject
  EndOptOutAnswer(OptOutAnswers answers, Rights rights, Chronicle chronicle) {
    this.answers = answers;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  public Ruling end(String id, Actor actor) {
    if (!rights.admin(actor)) {
      return Objection.ADMIN_ONLY.declined();
    }
    return answers
        .lock(id)
        .filter(OptOutAnswer::inForce)
        .map(answer -> end(answer, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling end(OptOutAnswer answer, Actor actor) {
    answer.end(actor.id(), chronicle.now());
    return chronicle.decided(
        Subject.optOutAnswer(answer.id()), "opt_out_answer_ended", actor, new Ruling.Done(ENDED));
  }
}
