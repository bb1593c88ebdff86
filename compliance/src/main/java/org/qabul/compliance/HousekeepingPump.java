package org.qabul.compliance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qabul.desk.Pump;

/** Once an hour: what time alone brings about is written down, and what is old goes. */
@Singleton
public class HousekeepingPump implements Pump {
  private static final Duration EVERY = Duration.ofHours(1);

  private final ExpireConsents expireConsents;
  private final ApplyRetention retention;
  private final SweepErased sweepErased;
  private final ForgetAgain forgetAgain;
  private final Clock clock;
  private Instant due = Instant.MIN;

  @Inject
  HousekeepingPump(
      ExpireConsents expireConsents,
      ApplyRetention retention,
      SweepErased sweepErased,
      ForgetAgain forgetAgain,
      Clock clock) {
    this.expireConsents = expireConsents;
    this.retention = retention;
    this.sweepErased = sweepErased;
    this.forgetAgain = forgetAgain;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "housekeeping";
  }

  @Override
  public boolean turn() {
    if (clock.instant().isBefore(due)) {
      return false;
    }
    if (expireConsents.expire() || retention.apply()) {
      return true;
    }
    sweepErased.sweep();
    forgetAgain.forget();
    due = clock.instant().plus(EVERY);
    return false;
  }
}
