package org.qabul.box;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Stands still until a test moves it, or lets it run. */
public final class SettableClock extends Clock {
  // A Monday noon in Riyadh, outside the quiet hours
  private volatile Instant now = Instant.parse("2026-01-05T09:00:00Z");

  private volatile Optional<Instant> began = Optional.empty();

  public void set(Instant instant) {
    now = instant;
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  /** From now on it goes, from the moment at which it stood. */
  public void run() {
    began = Optional.of(Instant.now());
  }

  @Override
  public Instant instant() {
    return began.map(start -> now.plus(Duration.between(start, Instant.now()))).orElse(now);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
