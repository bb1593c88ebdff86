package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outcome;

/** Keeps what came of handing a message to a transport. */
@Deed
public class RecordOutcome {
  /** With waits of 4, 16, 64 and 256 seconds between them: Meta's own advice for the pair rate. */
  private static final int MOST_ATTEMPTS = 5;

  private static final int WAIT_BASE_SECONDS = 4;

  private final OutboundMessages messages;
  private final Failures failures;
  private final FailureEffects effects;
  private final Clock clock;

  @Inject
  RecordOutcome(OutboundMessages messages, Failures failures, FailureEffects effects, Clock clock) {
    this.messages = messages;
    this.failures = failures;
    this.effects = effects;
    this.clock = clock;
  }

  /**
   * A status that came before the answer has moved the message already: then the answer is old
   * news. So it is when the message was tried again since: an outcome may be written twice, when
   * nobody knew whether it was, and must not free a message that is on its way anew.
   *
   * @param attempt which attempt to send it this is the outcome of
   */
  public void record(String messageId, int attempt, Outcome outcome) {
    var message = messages.lock(messageId).orElseThrow();
    if (message.progress().attempts() == attempt) {
      record(message, outcome, clock.instant());
    }
  }

  private void record(OutboundMessage message, Outcome outcome, Instant now) {
    if (outcome instanceof Outcome.Accepted accepted) {
      message.progress().accepted(accepted.wamid(), now);
    } else if (outcome instanceof Outcome.Retry retry) {
      again(message, retry, now);
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(message, failed.why(), now);
    } else {
      message.progress().unknown(now);
    }
  }

  private void again(OutboundMessage message, Outcome.Retry retry, Instant now) {
    int attempts = message.progress().attempts();
    if (attempts >= MOST_ATTEMPTS) {
      failed(message, retry.why(), now);
      return;
    }
    Instant earliest = now.plusSeconds((long) Math.pow(WAIT_BASE_SECONDS, attempts));
    Instant at = retry.at().isAfter(earliest) ? retry.at() : earliest;
    if (message.progress().retry(retry.why(), at, now)) {
      effects.bring(message, retry.why());
    }
  }

  private void failed(OutboundMessage message, Failure why, Instant now) {
    if (message.progress().fail(why, now)) {
      failures.follow(message, why);
    }
  }
}
