package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.StatusReport;
import org.qabul.domain.StatusReports;
import org.qabul.domain.StatusUpdate;
import org.qabul.domain.Subject;

/** Meta reported how far a message came. Messages only move forward; every report is kept. */
@Deed
public class RecordStatus {
  private final OutboundMessages messages;
  private final StatusReports reports;
  private final Failures failures;
  private final ReopenDraft reopenDraft;
  private final Chronicle chronicle;
  private final Clock clock;

  @Inject
  RecordStatus(
      OutboundMessages messages,
      StatusReports reports,
      Failures failures,
      ReopenDraft reopenDraft,
      Chronicle chronicle,
      Clock clock) {
    this.messages = messages;
    this.reports = reports;
    this.failures = failures;
    this.reopenDraft = reopenDraft;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * @return whether the report is about a message of ours
   */
  public boolean record(StatusUpdate update) {
    var message = messageOf(update);
    reports.add(
        new StatusReport(update, message.map(OutboundMessage::id).orElse(null), clock.instant()));
    message.ifPresent(found -> move(found, update));
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
        && message.progress().wamid().map(update.wamid()::equals).orElse(true);
  }

  private void move(OutboundMessage message, StatusUpdate update) {
    message.progress().known(update.wamid());
    Instant now = clock.instant();
    statusOf(update.status())
        .filter(next -> message.status().mayBecome(next))
        .ifPresent(next -> moved(message, next, update, now));
  }

  private void moved(
      OutboundMessage message, OutboundStatus next, StatusUpdate update, Instant now) {
    if (next == OutboundStatus.FAILED && update.failure().isPresent()) {
      message.progress().fail(update.failure().get(), now);
      failures.follow(message, update.failure().get());
    } else {
      boolean hadFailed = message.status() == OutboundStatus.FAILED;
      message.progress().advance(next, now);
      if (hadFailed && !message.toOperator()) {
        reopenDraft.close(message);
      }
    }
    chronicle.happened(Subject.message(message.id()), "status", Actor.META, update.status());
  }

  private static Optional<OutboundStatus> statusOf(String word) {
    return switch (word) {
      case "sent" -> Optional.of(OutboundStatus.SENT);
      case "delivered" -> Optional.of(OutboundStatus.DELIVERED);
      case "read", "played" -> Optional.of(OutboundStatus.READ);
      case "failed" -> Optional.of(OutboundStatus.FAILED);
      default -> Optional.empty();
    };
  }
}
