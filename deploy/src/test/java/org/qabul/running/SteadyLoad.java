package org.qabul.running;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Two hundred deliveries a second, each signed tap twice, until it is closed. */
final class SteadyLoad implements AutoCloseable {
  private static final int EVERY_MILLIS = 5;
  private static final int PATIENCE_SECONDS = 60;
  private static final int OK = 200;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger next = new AtomicInteger();
  private final SignedWebhooks webhooks;
  private final String name;
  private final Set<String> acknowledged;
  private volatile CountDownLatch remaining = new CountDownLatch(0);

  SteadyLoad(URI webhook, int round, Set<String> acknowledged) {
    this.webhooks = new SignedWebhooks(webhook);
    this.name = "wamid.R" + round + ".";
    this.acknowledged = acknowledged;
  }

  void awaitAcknowledged(int count) throws InterruptedException {
    remaining = new CountDownLatch(count);
    clock.scheduleAtFixedRate(this::post, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    if (!remaining.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("only " + acknowledged.size() + " were acknowledged");
    }
  }

  private void post() {
    int number = next.getAndIncrement();
    String wamid = name + number / 2;
    String from = "9665000009" + "%02d".formatted(number % 40 / 2);
    webhooks
        .post(SignedWebhooks.tap(wamid, from, "no:such:button", "wamid.none"))
        .thenAccept(answer -> note(wamid, answer));
  }

  private void note(String wamid, HttpResponse<Void> answer) {
    if (answer.statusCode() == OK) {
      acknowledged.add(wamid);
      remaining.countDown();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
