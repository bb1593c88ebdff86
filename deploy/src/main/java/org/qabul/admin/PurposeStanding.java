package org.qabul.admin;

import org.qabul.compliance.ConsentState;
import org.qabul.compliance.Standing;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** Where a person's consent to one purpose stands; an opt-out wins over it. */
public record PurposeStanding(Purpose purpose, Standing standing) {
  private static final Words STOPPED = new Words("أوقفها", "Opted out");

  public boolean stopped() {
    return !standing.suppressions().isEmpty();
  }

  public boolean spokenOf() {
    return stopped() || standing.state() != ConsentState.UNKNOWN;
  }

  public Chip chip() {
    return stopped()
        ? new Chip(STOPPED, Tone.NO)
        : new Chip(standing.state().words(), tone(standing.state()));
  }

  private static Tone tone(ConsentState state) {
    return switch (state) {
      case GIVEN -> Tone.YES;
      case UNPROVEN -> Tone.WAIT;
      case EXPIRED, REFUSED, WITHDRAWN, ERASED -> Tone.NO;
      case UNKNOWN, REQUESTED -> Tone.CALM;
    };
  }
}
