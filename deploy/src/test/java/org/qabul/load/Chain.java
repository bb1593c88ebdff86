package org.qabul.load;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.ChainPump;
import org.qabul.chain.CheckChain;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;
import org.qabul.story.Story;
import org.qabul.story.Together;

/**
 * Ledger lines at a fixed rate, in transactions of a few, on a PostgreSQL of its own; beside them
 * one hand that links. Ends with an error when the chain does not keep up, or does not hold.
 */
public final class Chain {
  private static final int SECONDS = Integer.getInteger("qabul.load.seconds", 60);
  private static final int WARM_UP_SECONDS = 20;
  private static final int LINES_A_SECOND = 6_000;
  private static final int WRITERS = 4;
  private static final int LINES = 20;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Story story;
  private final Bounds bounds = new Bounds();
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong mostWaiting = new AtomicLong();

  private Chain(Story story) {
    this.story = story;
  }

  public static void main(String[] arguments) throws Exception {
    try (var store = new DurableStore();
        var story = Story.on(DatabaseKind.POSTGRESQL.at(store.urlInProduction()))) {
      new Chain(story).run();
    }
  }

  private void run() throws Exception {
    write(WARM_UP_SECONDS);
    long before = linked();
    mostWaiting.set(0);
    double took = write(SECONDS);
    double perSecond = (linked() - before) / took;
    System.out.printf(
        "%d lines/s asked for: %.0f/s linked, at most %d waiting%n",
        LINES_A_SECOND, perSecond, mostWaiting.get());
    bounds.hold("lines/s below 5,000", 5_000 - perSecond, 0);
    bounds.hold("lines waiting for their link", mostWaiting.get(), 2 * LINES_A_SECOND);
    verify();
    bounds.requireAll();
  }

  /** Returns how many seconds it took until all were linked. */
  private double write(int seconds) {
    over.set(false);
    long began = System.nanoTime();
    Together.run(WRITERS + 1, hand -> hand < WRITERS ? () -> writer(seconds) : this::linker);
    return (System.nanoTime() - began) / (double) NANOS;
  }

  private void writer(int seconds) {
    long transactions = (long) seconds * LINES_A_SECOND / LINES / WRITERS;
    long each = seconds * NANOS / transactions;
    long began = System.nanoTime();
    for (long i = 0; i < transactions; i++) {
      LockSupport.parkNanos(began + i * each - System.nanoTime());
      story.inTransaction(this::lines);
    }
    over.set(true);
  }

  private int lines() {
    for (int i = 0; i < LINES; i++) {
      story.announce(
          new Announcement.DeedDone(
              "measured", Subject.contact("c" + i), Actor.SYSTEM, "done", Instant.EPOCH));
    }
    return LINES;
  }

  private void linker() {
    var pump = story.the(ChainPump.class);
    while (!over.get() || waiting() > 0) {
      mostWaiting.accumulateAndGet(waiting(), Math::max);
      if (!pump.turn()) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private void verify() throws Exception {
    long began = System.nanoTime();
    var report = story.the(CheckChain.class).check();
    double took = (System.nanoTime() - began) / (double) NANOS;
    System.out.printf(
        "verified %d lines in %.1f s: %s%n",
        report.head().position(), took, report.intact() ? "intact" : report.faults());
    bounds.hold("faults", report.faults().size(), 0);
  }

  private long linked() {
    return story.rows().count("ledger_link");
  }

  private long waiting() {
    return story.rows().count("ledger_unlinked");
  }
}
