package org.qabul.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.qabul.running.DeskStart;
import org.qabul.running.RunningDesk;
import org.qabul.running.SignedWebhooks;

/**
 * Meta's top tier against a desk of its own on a PostgreSQL of its own: 4,000 items a second in
 * batches, then 1,000 single requests a second. Ends with a report, and with an error when an
 * acknowledged item is missing or a bound is passed. Cold runs of a few seconds may pass them.
 */
public final class Load {
  private static final int SECONDS = Integer.getInteger("qabul.load.seconds", 60);
  private static final int ITEMS = 4_000;
  private static final int REQUESTS = 1_000;
  private static final int LARGEST = 50;
  private static final int WARM_UP = 20_000;
  private static final int CONNECTIONS = 64;
  private static final int PATIENCE_SECONDS = 600;
  private static final int DRAIN_SECONDS = 180;
  private static final int OLDEST_SECONDS = 5;

  private final RunningDesk desk;
  private final Truth truth;
  private final Ledger ledger = new Ledger();
  private final Bounds bounds = new Bounds();

  private Load(RunningDesk desk, Truth truth) {
    this.desk = desk;
    this.truth = truth;
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("qabul-load");
    try (var store = new DurableStore();
        var desk = start(home, store)) {
      new Load(desk, new Truth(store)).run();
    }
  }

  static RunningDesk start(Path home, DurableStore store) {
    return DeskStart.in(home)
        .onPostgreSql(store.url())
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        .start();
  }

  private void run() throws Exception {
    warmUp();
    batches();
    singles();
    String broken = truth.broken(ledger.acknowledged());
    print(
        "truth: "
            + ledger.acknowledged().size()
            + " acknowledged, "
            + (broken.isEmpty() ? "all stored and worked once" : broken));
    if (!broken.isEmpty()) {
      throw new IllegalStateException(broken);
    }
    bounds.requireAll();
  }

  private void warmUp() throws Exception {
    var day = new Day("w", Instant.now().getEpochSecond());
    var webhooks = new ArrayList<Webhook>();
    for (int i = 0; i < WARM_UP; i++) {
      webhooks.add(day.message());
    }
    double rate = new ClosedLoop(desk.port(), CONNECTIONS).perSecond(webhooks, ledger);
    print("warm-up: %.0f requests/s closed loop".formatted(rate));
    drained();
  }

  private void batches() throws Exception {
    var day = new Day("b", Instant.now().getEpochSecond());
    var sizes = new Random(1);
    var webhooks = new ArrayList<Webhook>();
    for (int items = 0; items < ITEMS * SECONDS; ) {
      int size = 1 + sizes.nextInt(LARGEST);
      webhooks.add(day.batch(size));
      items += size;
    }
    measured(ITEMS + " items/s in batches", webhooks, PATIENCE_SECONDS);
  }

  private void singles() throws Exception {
    var day = new Day("s", Instant.now().getEpochSecond());
    var webhooks = new ArrayList<Webhook>();
    for (int i = 0; i < REQUESTS * SECONDS; i++) {
      webhooks.add(day.batch(1));
    }
    measured(REQUESTS + " single items/s", webhooks, OLDEST_SECONDS);
  }

  /**
   * @param oldest how many seconds an item may wait while they come
   */
  private void measured(String name, List<Webhook> webhooks, double oldest) throws Exception {
    double perSecond = (double) webhooks.size() / SECONDS;
    try (var watch = new LagWatch(desk)) {
      Histogram took = new OpenModel(desk.port(), perSecond).send(webhooks, ledger);
      print(name + ": " + words(took) + ", " + watch.words());
      bounds.hold(name + ", half answered within ms", took.getValueAtPercentile(50) / 1e3, 25);
      bounds.hold(name + ", 99 % answered within ms", took.getValueAtPercentile(99) / 1e3, 250);
      bounds.hold(name + ", oldest item waits s", watch.longest(), oldest);
    }
    bounds.hold(name + ", s to work what was left", drained(), DRAIN_SECONDS);
    bounds.hold(name + ", requests not answered 200", ledger.refused(), 0);
  }

  private double drained() throws Exception {
    String waiting = truth.waiting();
    double seconds = truth.drain(PATIENCE_SECONDS);
    print(
        "  %s waited, worked after %.1f s; answers so far %s"
            .formatted(waiting, seconds, ledger.answers()));
    return seconds;
  }

  private static String words(Histogram micros) {
    return "p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms"
        .formatted(
            micros.getValueAtPercentile(50) / 1e3,
            micros.getValueAtPercentile(99) / 1e3,
            micros.getValueAtPercentile(99.9) / 1e3,
            micros.getMaxValue() / 1e3);
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
