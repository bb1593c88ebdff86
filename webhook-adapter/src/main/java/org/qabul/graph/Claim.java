package org.qabul.graph;

import java.util.List;
import org.qabul.domain.Cleared;

/**
 * What came of asking for the next messages to send.
 *
 * @param leaving these leave now, all under the same live switch
 * @param looked how many messages it found whose time had come, whatever the gate said of them
 */
record Claim(List<Leaving> leaving, boolean live, int looked) {
  static final Claim NOTHING = new Claim(List.of(), false, 0);

  /**
   * A message that the gate cleared.
   *
   * @param attempt how often it was tried with this time
   */
  record Leaving(Cleared cleared, int attempt) {}

  boolean nothing() {
    return looked == 0;
  }
}
