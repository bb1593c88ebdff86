package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Where bodies wait for the commit that carries them together. Bounded in number, and in bytes by
 * {@link Room}: what does not fit is refused at once, and Meta comes again.
 */
@Singleton
public class Intake {
  static final int MOST_WAITING = 4_096;
  private static final int MOST_TOGETHER = 512;

  /** Twice what Meta's highest tier sends of messages. */
  private static final double MANY_A_SECOND = 2_000;

  /** Longer, and what waits grows old: somebody's stop may be among it. */
  private static final Duration LONGEST_BURST = Duration.ofSeconds(20);

  private final Clock clock;
  private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Pace pace = new Pace(MANY_A_SECOND, LONGEST_BURST, System::nanoTime);

  @Inject
  Intake(Clock clock) {
    this.clock = clock;
  }

  /** Never blocks; the answer comes when the body is committed, or cannot be. */
  Pending offer(byte[] body) {
    var pending = new Pending(body, clock.instant());
    if (!waiting.offer(pending)) {
      pending.settle(Answer.FULL);
    }
    return pending;
  }

  /** How many wait for their commit now. */
  public int waiting() {
    return waiting.size();
  }

  /** Whether so many come at once that their answers need the machine for themselves. */
  boolean busy() {
    return pace.burst();
  }

  /** What may be committed together; empty when nothing came within that time. */
  List<Pending> take(long patienceMillis) throws InterruptedException {
    var together = new ArrayList<Pending>();
    Pending first = waiting.poll(patienceMillis, TimeUnit.MILLISECONDS);
    if (first != null) {
      together.add(first);
      waiting.drainTo(together, MOST_TOGETHER - 1);
    }
    pace.count(together.size());
    together.removeIf(pending -> !pending.take());
    return together;
  }
}
