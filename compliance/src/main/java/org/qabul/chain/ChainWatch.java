package org.qabul.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When this node last verified the ledgers, what came of it, and whether it is to do so now. */
@Singleton
public class ChainWatch {
  private static final Duration EVERY = Duration.ofDays(1);

  private final Clock clock;
  private volatile boolean asked;
  private volatile boolean running;
  private volatile @Nullable Checked last;

  @Inject
  ChainWatch(Clock clock) {
    this.clock = clock;
  }

  /**
   * One verification.
   *
   * @param report empty when the ledgers could not be read
   */
  public record Checked(Instant at, Duration took, Optional<ChainReport> report) {
    public boolean intact() {
      return report.filter(ChainReport::intact).isPresent();
    }
  }

  /** Somebody wants to know now. */
  public void ask() {
    asked = true;
  }

  /** Asked for and not done yet. */
  public boolean underWay() {
    return asked || running;
  }

  public Optional<Checked> last() {
    return Optional.ofNullable(last);
  }

  boolean due() {
    return asked
        || last().filter(checked -> clock.instant().isBefore(checked.at().plus(EVERY))).isEmpty();
  }

  void begin() {
    running = true;
    asked = false;
  }

  void end(Checked checked) {
    last = checked;
    running = false;
  }
}
