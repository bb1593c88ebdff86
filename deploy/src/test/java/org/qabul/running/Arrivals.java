package org.qabul.running;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Two hundred signed taps a second, whether or not anybody answers, until it is closed. */
final class Arrivals implements AutoCloseable {
  private static final int EVERY_MILLIS = 5;
  private static final int PEOPLE = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final int NOBODY_ANSWERED = 0;
  private static final int OK = 200;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final Map<Integer, Set<String>> byStatus = new ConcurrentHashMap<>();
  private final List<SignedWebhooks> doors;
  private final String name;

  /**
   * @param name tells these taps from those of others
   * @param webhooks the addresses that are taken in turn
   */
  Arrivals(String name, URI... webhooks) {
    this.name = name;
    this.doors = Stream.of(webhooks).map(SignedWebhooks::new).toList();
    clock.scheduleAtFixedRate(this::post, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void post() {
    int number = sent.getAndIncrement();
    String wamid = "wamid." + name + "." + number;
    String from = "9665000009" + "%02d".formatted(number % PEOPLE);
    doors
        .get(number % doors.size())
        .post(SignedWebhooks.tap(wamid, from, "no:such:button", "wamid.none"))
        .handle((answer, broken) -> answer == null ? NOBODY_ANSWERED : answer.statusCode())
        .thenAccept(status -> note(wamid, status));
  }

  private void note(String wamid, int status) {
    byStatus.computeIfAbsent(status, unused -> ConcurrentHashMap.newKeySet()).add(wamid);
    answered.incrementAndGet();
  }

  Set<String> acknowledged() {
    return byStatus.getOrDefault(OK, Set.of());
  }

  /** How many got each status so far; 0 stands for no answer at all. */
  Map<Integer, Integer> answers() {
    var counts = new TreeMap<Integer, Integer>();
    byStatus.forEach((status, wamids) -> counts.put(status, wamids.size()));
    return counts;
  }

  /** Answers how long it took until so many more were acknowledged. */
  Duration awaitAcknowledged(int more, Duration patience) {
    long began = System.nanoTime();
    int enough = acknowledged().size() + more;
    while (acknowledged().size() < enough) {
      if (System.nanoTime() - began > patience.toNanos()) {
        throw new AssertionError(more + " more were not acknowledged: " + answers());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Sends no more, and waits until each is answered or given up. */
  void end() throws InterruptedException {
    clock.shutdown();
    clock.awaitTermination(1, TimeUnit.SECONDS);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (answered.get() < sent.get()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(sent.get() + " were sent, and answered: " + answers());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
