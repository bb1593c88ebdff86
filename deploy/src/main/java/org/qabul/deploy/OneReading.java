package org.qabul.deploy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Serves all gauges of one scrape by one look at the database; nothing while it is away. */
final class OneReading<T> {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Supplier<T> source;
  private final Clock clock;
  private Instant readAt = Instant.EPOCH;
  private Optional<T> last = Optional.empty();

  OneReading(Supplier<T> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** Not a number when nothing could be read. */
  double figure(ToDoubleFunction<T> figure) {
    return last().map(figure::applyAsDouble).orElse(Double.NaN);
  }

  private synchronized Optional<T> last() {
    Instant now = clock.instant();
    if (readAt.plus(FRESH).isBefore(now)) {
      readAt = now;
      last = read();
    }
    return last;
  }

  private Optional<T> read() {
    try {
      return Optional.of(source.get());
    } catch (RuntimeException away) {
      return Optional.empty();
    }
  }
}
