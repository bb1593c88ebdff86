package org.qabul.load;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long the gate takes for one verdict with many contacts, and how much longer than with few:
 * both databases on one PostgreSQL, asked in turn, so that what disturbs one disturbs the other.
 * Ends with an error when a verdict takes too long, or grows with the contacts.
 */
public final class GateTime {
  private static final int FEW = 10_000;
  private static final int MANY = Integer.getInteger("qabul.load.contacts", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("qabul.load.rounds", 5);
  private static final int VERDICTS = Integer.getInteger("qabul.load.verdicts", 4_000);
  private static final int SECONDS = Integer.getInteger("qabul.load.seconds", 60);
  private static final double MILLISECONDS = 5;
  private static final double TIMES = 1.5;

  private final List<Asked> asked;
  private final Bounds bounds = new Bounds();
  private int turn;

  /** One gate, on one database. */
  private record Asked(String name, ApprovedLetters letters, RoundTimes times) {
    Asked(String name, ApprovedLetters letters) {
      this(name, letters, new RoundTimes());
    }

    void judge(int turn) {
      times.took(letters.judge(turn));
    }
  }

  private GateTime(FilledDesk few, FilledDesk many) {
    int letters = VERDICTS * ROUNDS;
    this.asked =
        List.of(
            new Asked("few", few.onTheDeskAsDelivered(letters)),
            new Asked("many", many.onTheDeskAsDelivered(letters)),
            new Asked("few, second eyes", few.onTheDeskWithSecondEyes(letters)),
            new Asked("many, second eyes", many.onTheDeskWithSecondEyes(letters)));
  }

  public static void main(String[] arguments) throws Exception {
    try (var store = new DurableStore();
        var few = new FilledDesk(store, FEW);
        var many = new FilledDesk(store, MANY)) {
      new GateTime(few, many).run();
    }
  }

  private void run() {
    warmUp();
    for (int i = 1; i <= ROUNDS; i++) {
      asked.forEach(one -> one.times().beginRound());
      round();
      for (var one : asked) {
        System.out.printf("round %d, %s: %s%n", i, one.name(), one.times().lastRound());
      }
    }
    hold("as delivered", asked.get(0), asked.get(1));
    hold("with second eyes", asked.get(2), asked.get(3));
    bounds.requireAll();
  }

  private void warmUp() {
    for (int i = 0; i < VERDICTS; i++) {
      int verdict = i;
      asked.forEach(one -> one.letters().judge(verdict));
    }
  }

  private void round() {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    for (int i = 0; i < VERDICTS && System.nanoTime() < until; i++) {
      asked.forEach(one -> one.judge(turn));
      turn++;
    }
  }

  private void hold(String name, Asked few, Asked many) {
    double times = many.times().p99() / few.times().p99();
    System.out.printf(
        "%s, median of %d rounds%n  %,d contacts: %s, %s%n  %,d contacts: %s, %s%n  p99 %.2f times%n",
        name,
        ROUNDS,
        FEW,
        few.times().median(),
        few.letters().words(),
        MANY,
        many.times().median(),
        many.letters().words(),
        times);
    bounds.hold(name + ", p99 of a verdict in ms", many.times().p99(), MILLISECONDS);
    bounds.hold(name + ", times the p99 with few contacts", times, TIMES);
  }
}
