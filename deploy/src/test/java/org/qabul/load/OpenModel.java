package org.qabul.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Arrivals at a fixed rate, whether or not the server keeps up. The time of each counts from when
 * it was planned, so that a stall is seen by all who would have met it.
 */
final class OpenModel {
  private static final int CONNECTIONS = 128;
  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

  private final int port;
  private final long everyNanos;
  private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

  OpenModel(int port, double perSecond) {
    this.port = port;
    this.everyNanos = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
  }

  /** Sends all at their times and answers how long each took, in microseconds. */
  Histogram send(List<Webhook> webhooks, Ledger ledger)
      throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long began = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      var all = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(() -> send(webhooks, next, began, ledger));
      }
      for (var line : threads.invokeAll(all)) {
        line.get();
      }
      return micros;
    } finally {
      threads.shutdownNow();
    }
  }

  private int send(List<Webhook> webhooks, AtomicInteger next, long began, Ledger ledger) {
    try (Line line = new Line(port)) {
      int sent = 0;
      for (int i = next.getAndIncrement(); i < webhooks.size(); i = next.getAndIncrement()) {
        long planned = began + i * everyNanos;
        LockSupport.parkNanos(planned - System.nanoTime());
        ledger.note(line.post(webhooks.get(i).bytes()), webhooks.get(i));
        long took = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - planned);
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, took)));
        sent++;
      }
      return sent;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
