package org.qabul.graph;

import org.qabul.domain.Cleared;

/** What came of asking for the next message to send. */
sealed interface Claim {
  /** Nothing's time has come. */
  record Nothing() implements Claim {}

  /** The gate held one back; it is parked or refused, and the next may be asked for. */
  record Held() implements Claim {}

  /** This one leaves now. */
  record Ready(Cleared cleared, boolean live) implements Claim {}
}
