package org.qabul.race;

/** What came of all rounds together, in one line. */
final class Figures {
  private int rounds;
  private int sent;
  private int refused;
  private int onTheirWay;

  void add(Round round) {
    rounds++;
    sent += round.sent().size();
    refused += round.refused().size();
    onTheirWay += round.onTheirWay().size();
  }

  @Override
  public String toString() {
    return ("opt-out race: %d rounds, %d sent, %d held back by the opt-out,"
            + " %d claimed before it was committed and called for after")
        .formatted(rounds, sent, refused, onTheirWay);
  }
}
