package org.qabul.graph;

import org.qabul.domain.Outcome;

/**
 * The outcome of a message that was handed to a transport, until it is written down.
 *
 * @param attempt which attempt to send it this speaks of
 * @param tries how often it could not be written
 */
record Landed(String messageId, int attempt, Outcome outcome, int tries) {
  /** At one a second, longer than a database is away while nobody looks. */
  private static final int MOST_TRIES = 600;

  Landed(String messageId, int attempt, Outcome outcome) {
    this(messageId, attempt, outcome, 0);
  }

  Landed again() {
    return new Landed(messageId, attempt, outcome, tries + 1);
  }

  /** Then it is left behind, and becomes UNKNOWN like any message nobody heard of. */
  boolean hopeless() {
    return tries >= MOST_TRIES;
  }
}
