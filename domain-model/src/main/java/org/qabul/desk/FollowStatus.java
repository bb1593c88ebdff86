package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.StatusUpdate;
import org.qabul.domain.Subject;

/** Moves a message as far as Meta says it came, and never back. */
@Dependent
class FollowStatus {
  private final Failures failures;
  private final ReopenDraft reopenDraft;
  private final Chronicle chronicle;

  @Inject
  FollowStatus(Failures failures, ReopenDraft reopenDraft, Chronicle chronicle) {
    this.failures = failures;
    this.reopenDraft = reopenDraft;
    this.chronicle = chronicle;
  }

  void move(OutboundMessage message, StatusUpdate update) {
    message.progress().known(update.wamid());
    Instant now = chronicle.now();
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
      if (hadFailed && message.letter()) {
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
