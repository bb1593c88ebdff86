package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qabul.desk.Pump;

/**
 * Sends what waits in the outbox: claim, send, record. Claim and record are transactions of their
 * own, and many messages are on their way at once, so that a slow answer holds nobody else. What
 * happens between claim and record leaves a message UNKNOWN, and an unknown one is never sent again
 * by itself.
 */
@Dependent
public class OutboxPump implements Pump {
  /** So long may a new message wait while others are on their way. */
  private static final Duration GLANCE = Duration.ofMillis(20);

  /** Claimed in one transaction: the contacts are held while the gate is asked about all. */
  private static final int TOGETHER = 50;

  private static final Duration SETTLES = Duration.ofSeconds(30);

  /** No server waits longer before it kills a process that was asked to stop. */
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final ClaimNext claimNext;
  private final OnTheWay onTheWay;
  private final WriteDown writeDown;
  private final SettleLeftBehind settleLeftBehind;
  private final Clock clock;
  private Instant settled = Instant.EPOCH;

  @Inject
  OutboxPump(
      ClaimNext claimNext,
      OnTheWay onTheWay,
      WriteDown writeDown,
      SettleLeftBehind settleLeftBehind,
      Clock clock) {
    this.claimNext = claimNext;
    this.onTheWay = onTheWay;
    this.writeDown = writeDown;
    this.settleLeftBehind = settleLeftBehind;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public boolean turn() {
    boolean claimed = claim(Math.min(TOGETHER, onTheWay.room()));
    boolean wrote = writeDown.write(onTheWay);
    if (clock.instant().isAfter(settled.plus(SETTLES))) {
      settle();
    }
    return claimed || wrote || rest();
  }

  private boolean claim(int most) {
    if (most == 0) {
      return false;
    }
    var claim = claimNext.claim(most);
    onTheWay.leave(claim);
    return !claim.nothing();
  }

  /** Nothing to do: is anything on its way? */
  private boolean rest() {
    if (onTheWay.none()) {
      settle();
      return false;
    }
    onTheWay.await(GLANCE);
    return true;
  }

  private void settle() {
    settleLeftBehind.settle();
    settled = clock.instant();
  }

  /** Whose answer comes soon is not unknown. */
  @Override
  public void end() {
    Instant latest = clock.instant().plus(FAREWELL);
    while (!onTheWay.none() && clock.instant().isBefore(latest)) {
      onTheWay.await(GLANCE);
      writeDown.write(onTheWay);
    }
  }
}
