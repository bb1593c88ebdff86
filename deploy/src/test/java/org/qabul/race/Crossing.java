package org.qabul.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qabul.domain.SendRequest;
import org.qabul.race.Moment.First;

/**
 * Where letters on their way out and an opt-out meet: lets the opt-out come in at its moment, and
 * notes every call of a transport before it is made, whichever node makes it.
 */
final class Crossing {
  /** More than any round takes. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Long> turnBegan = ThreadLocal.withInitial(System::nanoTime);
  private final AtomicInteger came = new AtomicInteger();
  private final CountDownLatch pumps = new CountDownLatch(Race.THREADS);
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch committed = new CountDownLatch(1);
  private final Moment moment;
  private final String who;
  private final int half;
  private volatile First first = First.NOBODY_WAITED;
  private volatile long committedAt;

  /**
   * @param who opts out
   * @param half of the letters to them
   */
  Crossing(Moment moment, String who, int half) {
    this.moment = moment;
    this.who = who;
    this.half = half;
  }

  void turnBegins() {
    turnBegan.set(System.nanoTime());
  }

  void cleared(String contactId) {
    if (contactId.equals(who) && moment == Moment.BEFORE_A_CLAIM_IS_COMMITTED) {
      comesBy();
    }
  }

  void leaves(SendRequest request) {
    String to = request.recipient().id();
    if (to.equals(who) && moment != Moment.BEFORE_A_CLAIM_IS_COMMITTED) {
      comesBy();
    }
    calls.add(new Call(request.messageId(), to, turnBegan.get(), System.nanoTime()));
  }

  private void comesBy() {
    if (came.incrementAndGet() == half) {
      reached.countDown();
      waitForTheStop();
    }
  }

  private void waitForTheStop() {
    if (moment != Moment.ANY) {
      first = await(committed, moment.patience()) ? First.OPT_OUT : First.LETTER;
    }
  }

  /** A pump came to rest, or stumbled: after the last one nobody comes by any more. */
  void pumpEnds() {
    pumps.countDown();
    if (pumps.getCount() == 0) {
      reached.countDown();
    }
  }

  void awaitMoment() {
    await(reached, PATIENCE);
    assertThat(came).as("letters that came by").hasValueGreaterThanOrEqualTo(half);
  }

  /** The opt-out's transaction has just come back committed. */
  void stopped() {
    committedAt = System.nanoTime();
    committed.countDown();
  }

  private static boolean await(CountDownLatch latch, Duration patience) {
    try {
      return latch.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  Moment moment() {
    return moment;
  }

  First first() {
    return first;
  }

  List<String> called() {
    return calls.stream().map(Call::messageId).toList();
  }

  /** Calls to who opted out that were made when that was committed. */
  List<Call> calledAfter() {
    return calls.stream().filter(call -> call.to().equals(who) && isAfter(call.began())).toList();
  }

  boolean isAfter(long moment) {
    return moment - committedAt > 0;
  }
}
