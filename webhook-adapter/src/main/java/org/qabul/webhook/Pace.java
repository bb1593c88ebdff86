package org.qabul.webhook;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells a burst: more than so many a second, and not for long yet. */
final class Pace {
  private static final Duration WINDOW = Duration.ofMillis(250);
  private static final double NANOS = 1e9;

  private final double many;
  private final Duration longest;
  private final LongSupplier nanos;
  private long began;
  private int counted;
  private volatile double perSecond;
  private volatile long lastCalm;

  /**
   * @param many a second
   * @param longest after that it is no burst any more, but the usual
   * @param nanos a clock like {@link System#nanoTime()}
   */
  Pace(double many, Duration longest, LongSupplier nanos) {
    this.many = many;
    this.longest = longest;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.lastCalm = began;
  }

  /** To be told of nothing, too: or what is past stays true. */
  synchronized void count(int more) {
    long now = nanos.getAsLong();
    long took = now - began;
    if (took >= WINDOW.toNanos()) {
      perSecond = counted * NANOS / took;
      lastCalm = perSecond > many ? lastCalm : now;
      began = now;
      counted = 0;
    }
    counted += more;
  }

  boolean burst() {
    return perSecond > many && nanos.getAsLong() - lastCalm < longest.toNanos();
  }
}
