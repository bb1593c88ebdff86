package org.qabul.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.qabul.desk.Pump;

class PumpThreadsTest {
  private static final int SOME = 3;
  private static final long PATIENCE_MILLIS = 10_000;

  @Test
  void handsAPumpToAFreshThreadNowAndThen() throws Exception {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    var enough = new CountDownLatch(SOME);
    var threads = turning(() -> !seen.add(Thread.currentThread()) || countDown(enough));
    assertThat(enough.await(10, TimeUnit.SECONDS)).isTrue();
    threads.stop();
    assertThat(seen).hasSizeGreaterThanOrEqualTo(SOME);
    assertThat(seen).extracting(Thread::getName).containsOnly("qabul-tried-1");
  }

  @Test
  void goesOnAfterAnException() throws Exception {
    assertGoesOnAfter(new IllegalStateException("tried"));
  }

  @Test
  void goesOnAfterAnError() throws Exception {
    assertGoesOnAfter(new AssertionError("tried"));
  }

  private static void assertGoesOnAfter(Throwable fault) throws Exception {
    var turns = new AtomicInteger();
    var second = new CountDownLatch(1);
    var threads = turning(() -> turns.getAndIncrement() == 0 ? fail(fault) : countDown(second));
    assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    threads.stop();
  }

  @Test
  void turnsNothingOnceItIsStopped() throws Exception {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    var turns = new AtomicInteger();
    var first = new CountDownLatch(1);
    var threads =
        turning(
            () -> {
              seen.add(Thread.currentThread());
              return turns.incrementAndGet() > 0 && countDown(first);
            });
    assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
    threads.stop();
    int then = turns.get();
    for (Thread thread : seen) {
      thread.join(PATIENCE_MILLIS);
    }
    assertThat(seen).noneMatch(Thread::isAlive);
    assertThat(turns).hasValue(then);
  }

  private static PumpThreads turning(BooleanSupplier turn) {
    var threads = new PumpThreads(List.<Pump>of(new Tried(turn)));
    threads.factory = new PlainThreads();
    threads.start();
    return threads;
  }

  private static boolean countDown(CountDownLatch latch) {
    latch.countDown();
    return true;
  }

  private static boolean fail(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  private record Tried(BooleanSupplier does) implements Pump {
    @Override
    public String name() {
      return "tried";
    }

    @Override
    public boolean turn() {
      return does.getAsBoolean();
    }
  }

  private static final class PlainThreads implements ManagedThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
      return new Thread(work);
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
      throw new AssertionError("no pump asks for it");
    }
  }
}
