package org.qabul.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** So many connections, each of which sends the next as soon as it was answered. */
final class ClosedLoop {
  private static final double NANOS = 1e9;
  private final int port;
  private final int connections;

  ClosedLoop(int port, int connections) {
    this.port = port;
    this.connections = connections;
  }

  /** Sends all and answers how many a second. */
  double perSecond(List<Webhook> webhooks, Ledger ledger)
      throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var threads = Executors.newFixedThreadPool(connections);
    try {
      long began = System.nanoTime();
      var all = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < connections; i++) {
        all.add(() -> send(webhooks, next, ledger));
      }
      for (var line : threads.invokeAll(all)) {
        line.get();
      }
      return webhooks.size() / ((System.nanoTime() - began) / NANOS);
    } finally {
      threads.shutdownNow();
    }
  }

  private int send(List<Webhook> webhooks, AtomicInteger next, Ledger ledger) {
    try (Line line = new Line(port)) {
      int sent = 0;
      for (int i = next.getAndIncrement(); i < webhooks.size(); i = next.getAndIncrement()) {
        ledger.note(line.post(webhooks.get(i).bytes()), webhooks.get(i));
        sent++;
      }
      return sent;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
