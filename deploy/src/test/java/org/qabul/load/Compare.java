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

  /** The compiler of the virtual machine goes on for some 300,000 requests; Node's is quicker. */
  private static final int WARM_UPS = 8;

  private static final int REQUESTS = 40_000;
  private static final double TIMES = 2.0;
  private static final int CONNECTIONS = 64;
  private static final long PATIENCE_SECONDS = 600;

  private final DurableStore store;
  private final RunningDesk desk;
  private final NodeReceiver node;
  private final Ledger ours = new Ledger();
  private final Ledger theirs = new Ledger();

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
    var qabul = new ArrayList<Double>();
    var node = new ArrayList<Double>();
    for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
      node.add(rate(this.node.port(), "n" + round, theirs));
      qabul.add(rate(desk.port(), "q" + round, ours));
      new Truth(store).drain(PATIENCE_SECONDS);
      print(round, qabul.get(round), node.get(round));
    }
    System.out.printf(
        "median of %d: Qabul %.0f/s, Node %.0f/s, ratio %.2f%n",
        ROUNDS, median(qabul), median(node), median(qabul) / median(node));
    checkTruth();
    if (median(qabul) < TIMES * median(node)) {
      throw new IllegalStateException("fewer than " + TIMES + " times the Node receiver");
    }
  }

  private static void print(int round, double qabul, double node) {
    System.out.printf(
        "%s: Qabul %.0f/s, Node %.0f/s%n",
        round < WARM_UPS ? "warm-up" : "round " + (round - WARM_UPS + 1), qabul, node);
  }

  /** A receiver that refuses is quick too, and its figure worth nothing. */
  private void checkTruth() throws Exception {
    int sent = (WARM_UPS + ROUNDS) * REQUESTS;
    String worked = new Truth(store).broken(ours.acknowledged());
    String inserted = store.one("select count(*)::text from inbound");
    boolean holds =
        worked.isEmpty()
            && ours.acknowledged().size() == sent
            && inserted.equals(Integer.toString(sent));
    String truth =
        "%d sent to each; Qabul answered %s, %s; Node answered %s and inserted %s"
            .formatted(
                sent,
                ours.answers(),
                worked.isEmpty() ? "every acknowledged message is worked" : worked,
                theirs.answers(),
                inserted);
    if (!holds) {
      throw new IllegalStateException(truth);
    }
    System.out.println(truth);
  }

  private double rate(int port, String name, Ledger ledger) throws Exception {
    var day = new Day(name, Instant.now().getEpochSecond());
    var webhooks = new ArrayList<Webhook>();
    for (int i = 0; i < REQUESTS; i++) {
      webhooks.add(day.message());
    }
    store.tidy();
    return new ClosedLoop(port, CONNECTIONS).perSecond(webhooks, ledger);
  }

  private static double median(List<Double> figures) {
    var sorted = new ArrayList<>(figures.subList(WARM_UPS, figures.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
