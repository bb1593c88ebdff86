package org.qabul.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.qabul.desk.Deed;

/** At the start, forgets answers so old that nobody sends their request again. */
@Deed
class ForgetAnswers {
  private static final int AFTER_THE_DATABASE = 8_000;
  private static final Duration KEPT = Duration.ofDays(30);

  private final KeptAnswers answers;
  private final Clock clock;

  @Inject
  ForgetAnswers(KeptAnswers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  void forget(@Observes @Priority(AFTER_THE_DATABASE) Startup event) {
    answers.forgetBefore(clock.instant().minus(KEPT));
  }
}
