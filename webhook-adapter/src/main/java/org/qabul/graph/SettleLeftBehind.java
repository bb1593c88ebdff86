package org.qabul.graph;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.domain.OutboundMessages;

/** A process died between claim and record: nobody knows whether its message left. */
@Deed
class SettleLeftBehind {
  /** Longer than any send can take, so that a message still on its way is left alone. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private final OutboundMessages messages;
  private final Clock clock;

  @Inject
  SettleLeftBehind(OutboundMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  void settle() {
    Instant now = clock.instant();
    messages.leftBehind(now.minus(LEASE)).forEach(message -> message.progress().unknown(now));
  }
}
