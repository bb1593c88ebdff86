package org.qabul.race;

import java.time.Duration;

/** What half of the letters have done when the opt-out comes in. */
enum Moment {
  /** They left; nobody waits for anybody. */
  ANY(Duration.ZERO, First.NOBODY_WAITED),

  /**
   * They left but for one, whose verdict is in hand and whose claim is not yet committed. It gives
   * the opt-out time enough to be committed, were there nothing to keep it from that.
   */
  BEFORE_A_CLAIM_IS_COMMITTED(Duration.ofSeconds(5), First.LETTER),

  /** They left but for one, whose claim is committed and whose call is not yet made. */
  BEFORE_A_CALL(Crossing.PATIENCE, First.OPT_OUT);

  /** Which went on, of the letter that waits and the opt-out that comes in. */
  enum First {
    NOBODY_WAITED,
    LETTER,
    OPT_OUT
  }

  private final Duration patience;
  private final First first;

  Moment(Duration patience, First first) {
    this.patience = patience;
    this.first = first;
  }

  /** How long the letter waits for the opt-out to be committed. */
  Duration patience() {
    return patience;
  }

  First first() {
    return first;
  }
}
