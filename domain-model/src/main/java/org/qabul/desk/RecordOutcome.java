package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outcome;

/** Keeps what came of handing a message to a transport. */
@Deed
public class RecordOutcome {
  private final OutboundMessages messages;
  private final Failures failures;
  private final Clock clock;

  @Inject
  RecordOutcome(OutboundMessages messages, Failures failures, Clock clock) {
    this.messages = messages;
    this.failures = failures;
    this.clock = clock;
  }

  /**
   * A status that came before the answer has moved the message already: then the answer is old
   * news.
   */
  public void record(String messageId, Outcome outcome) {
    var message = messages.lock(messageId).orElseThrow();
    Instant now = clock.instant();
    if (outcome instanceof Outcome.Accepted accepted) {
      message.progress().accepted(accepted.wamid(), now);
    } else if (outcome instanceof Outcome.Retry retry) {
      message.progress().retry(retry.why(), retry.at(), now);
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(message, failed, now);
    } else {
      message.progress().unknown(now);
    }
  }

  private void failed(OutboundMessage message, Outcome.Failed failed, Instant now) {
    message.progress().fail(failed.why(), now);
    failures.follow(message, failed.why());
  }
}
