package org.qabul.graph;

import org.qabul.domain.Outcome;

/**
 * The outcome of a message that was handed to a transport, until it is written down.
 *
 * @param tries how often it could not be written
 */
record Landed(String messageId, Outcome outcome, int tries) {
  /** At one a second, longer than a database is away while nobody looks. */
  private static final int MOST_TRIES = 600;

  Landed(String messageId, Outcome outcome) {
    this(messageId, outcome, 0);
  }

  Landed again() {
    return new Landed(messageId, outcome, tries + 1);
  }

  /** Then it is left behind, and becomes UNKNOWN like any message nobody heard of. */
  boolean hopeless() {
    return tries >= MOST_TRIES;
  }
}
