package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.domain.Erased;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.StatusReport;
import org.qabul.domain.StatusReports;
import org.qabul.domain.StatusUpdate;

/** Meta reported how far a message came. Messages only move forward; every report is kept. */
@Deed
public class RecordStatus {
  private final OutboundMessages messages;
  private final StatusReports reports;
  private final FollowStatus followStatus;
  private final Clock clock;

  @Inject
  RecordStatus(
      OutboundMessages messages, StatusReports reports, FollowStatus followStatus, Clock clock) {
    this.messages = messages;
    this.reports = reports;
    this.followStatus = followStatus;
    this.clock = clock;
  }

  /**
   * @return whether the report is about a message of ours
   */
  public boolean record(StatusUpdate update) {
    var message = messageOf(update);
    reports.add(
        new StatusReport(update, message.map(OutboundMessage::id).orElse(null), clock.instant()));
    message.ifPresent(found -> followStatus.move(found, update));
    return message.isPresent();
  }

  /** Our own id finds a message whose answer was lost, or has not been stored yet. */
  private Optional<OutboundMessage> messageOf(StatusUpdate update) {
    return messages
        .byWamid(update.wamid())
        .map(OutboundMessage::id)
        .or(update::messageId)
        .flatMap(messages::lock)
        .filter(message -> belongs(message, update));
  }

  private static boolean belongs(OutboundMessage message, StatusUpdate update) {
    return message.progress().attempts() > 0
        && message.progress().wamid().map(known -> same(known, update.wamid())).orElse(true);
  }

  /** Whoever was erased is known by our own id alone: Meta's holds their number. */
  private static boolean same(String known, String reported) {
    return known.equals(reported) || Erased.is(known);
  }
}
