package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessages;

/**
 * Keeps that Meta took many messages, in one transaction: what {@link RecordOutcome} and {@link
 * AdoptStatuses} do for one.
 */
@Deed
public class RecordAccepted {
  private final OutboundMessages messages;
  private final AdoptStatuses adoptStatuses;
  private final Clock clock;

  @Inject
  RecordAccepted(OutboundMessages messages, AdoptStatuses adoptStatuses, Clock clock) {
    this.messages = messages;
    this.adoptStatuses = adoptStatuses;
    this.clock = clock;
  }

  /**
   * @param wamids Meta's id of each message, by ours
   * @param meaning what an error code means
   */
  public void record(Map<String, String> wamids, IntFunction<Failure> meaning) {
    Instant now = clock.instant();
    var taken = messages.lockAll(wamids.keySet());
    for (var message : taken) {
      message.progress().accepted(Objects.requireNonNull(wamids.get(message.id())), now);
    }
    adoptStatuses.adopt(taken, meaning);
  }
}
