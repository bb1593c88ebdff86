package org.qabul.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qabul.running.RunningDesk;

/**
 * Throughput side by side: one message per body, 64 connections, each receiver in turn, on the same
 * durable PostgreSQL. The desk's own pump works what it stored before the other's turn comes.
 */
public final class Compare {
  private static final int ROUNDS = Integer.getInteger("qabul.load.rounds", 5);

  /** The compiler of the virtual machine goes on for some 150,000 requests; Node's is quicker. */
  private static final int WARM_UPS = 4;

  private static final int REQUESTS = 40_000;
  private static final int CONNECTIONS = 64;
  private static final long PATIENCE_SECONDS = 600;

  private final DurableStore store;
  private final RunningDesk desk;
  private final NodeReceiver node;
  private final Ledger ledger = new Ledger();

  private Compare(DurableStore store, RunningDesk desk, NodeReceiver node) {
    this.store = store;
    this.desk = desk;
    this.node = node;
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("qabul-load");
    try (var store = new DurableStore();
        var desk = Load.start(home, store);
        var node = new NodeReceiver(store)) {
      new Compare(store, desk, node).run();
    }
  }

  private void run() throws Exception {
    var ours = new ArrayList<Double>();
    var theirs = new ArrayList<Double>();
    for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
      double node = rate(this.node.port(), "n" + round, new Ledger());
      double qabul = rate(desk.port(), "q" + round, ledger);
      new Truth(store).drain(PATIENCE_SECONDS);
      print(round, qabul, node);
      if (round >= WARM_UPS) {
        ours.add(qabul);
        theirs.add(node);
      }
    }
    System.out.printf(
        "median of %d: Qabul %.0f/s, Node %.0f/s, ratio %.2f; %s%n",
        ROUNDS, median(ours), median(theirs), median(ours) / median(theirs), truth());
  }

  private static void print(int round, double qabul, double node) {
    System.out.printf(
        "%s: Qabul %.0f/s, Node %.0f/s%n",
        round < WARM_UPS ? "warm-up" : "round " + (round - WARM_UPS + 1), qabul, node);
  }

  private String truth() throws Exception {
    String broken = new Truth(store).broken(ledger.acknowledged());
    return broken.isEmpty() ? "every acknowledged message is worked" : broken;
  }

  private static double rate(int port, String name, Ledger ledger) throws Exception {
    var day = new Day(name, Instant.now().getEpochSecond());
    var webhooks = new ArrayList<Webhook>();
    for (int i = 0; i < REQUESTS; i++) {
      webhooks.add(day.message());
    }
    return new ClosedLoop(port, CONNECTIONS).perSecond(webhooks, ledger);
  }

  private static double median(List<Double> figures) {
    var sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
