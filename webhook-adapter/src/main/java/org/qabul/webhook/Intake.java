package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where bodies wait for the commit that carries them together. Bounded in number and bytes: what
 * does not fit is refused at once, and Meta comes again.
 */
@Singleton
public class Intake {
  static final int MOST_WAITING = 4_096;
  static final int MOST_BYTES = 48 * 1024 * 1024;
  private static final int MOST_TOGETHER = 512;
  private static final int A_FEW = 16;

  private final Clock clock;
  private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Semaphore room = new Semaphore(MOST_BYTES);
  private volatile int lastTogether;

  @Inject
  Intake(Clock clock) {
    this.clock = clock;
  }

  /** Never blocks; the answer comes when the body is committed, or cannot be. */
  Pending offer(byte[] body) {
    var pending = new Pending(body, clock.instant());
    if (!room.tryAcquire(body.length)) {
      pending.settle(Answer.FULL);
    } else if (!waiting.offer(pending)) {
      room.release(body.length);
      pending.settle(Answer.FULL);
    }
    return pending;
  }

  /** How many wait for their commit now. */
  public int waiting() {
    return waiting.size();
  }

  /** Whether so many come at once that each commit carries more than a few. */
  boolean busy() {
    return Math.max(lastTogether, waiting()) > A_FEW;
  }

  /** What may be committed together; empty when nothing came within that time. */
  List<Pending> take(long patienceMillis) throws InterruptedException {
    var together = new ArrayList<Pending>();
    Pending first = waiting.poll(patienceMillis, TimeUnit.MILLISECONDS);
    if (first != null) {
      together.add(first);
      waiting.drainTo(together, MOST_TOGETHER - 1);
    }
    lastTogether = together.size();
    together.forEach(pending -> room.release(pending.body().length));
    together.removeIf(pending -> !pending.take());
    return together;
  }
}
