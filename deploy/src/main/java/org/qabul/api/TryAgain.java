package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Answers a call in a new transaction when the one before crossed another: two requests may add the
 * same contact or key at once, and the later one then finds it there.
 */
@ApplicationScoped
class TryAgain {
  private static final int TRIES = 3;

  private final AnswerOnce answers;

  @Inject
  TryAgain(AnswerOnce answers) {
    this.answers = answers;
  }

  /**
   * @throws Rejection when others were in the way every time
   */
  Created answer(Call call, Supplier<Created> deed) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        return answers.answer(call, deed);
      } catch (RuntimeException thrown) {
        if (!Crossing.isCauseOf(thrown)) {
          throw thrown;
        }
      }
    }
    throw Rejection.of(ProblemKind.BUSY);
  }
}
