package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.qabul.desk.AdoptStatuses;
import org.qabul.desk.Pump;
import org.qabul.desk.RecordOutcome;
import org.qabul.domain.Outcome;

/**
 * Sends what waits in the outbox: claim, send, record, each in its own transaction. Whatever
 * happens between claim and record leaves the message UNKNOWN, and an unknown one is never sent
 * again by itself.
 */
@Dependent
public class OutboxPump implements Pump {
  private static final Logger LOG = System.getLogger(OutboxPump.class.getName());

  private final ClaimNext claimNext;
  private final TransportChoice transports;
  private final RecordOutcome recordOutcome;
  private final AdoptStatuses adoptStatuses;
  private final SettleLeftBehind settleLeftBehind;

  @Inject
  OutboxPump(
      ClaimNext claimNext,
      TransportChoice transports,
      RecordOutcome recordOutcome,
      AdoptStatuses adoptStatuses,
      SettleLeftBehind settleLeftBehind) {
    this.claimNext = claimNext;
    this.transports = transports;
    this.recordOutcome = recordOutcome;
    this.adoptStatuses = adoptStatuses;
    this.settleLeftBehind = settleLeftBehind;
  }

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public boolean turn() {
    var claim = claimNext.claim();
    if (claim instanceof Claim.Ready ready) {
      record(ready.cleared().request().messageId(), send(ready));
    } else if (claim instanceof Claim.Nothing) {
      settleLeftBehind.settle();
      return false;
    }
    return true;
  }

  /** A status may overtake the answer to the send, even in another transaction than this. */
  private void record(String messageId, Outcome outcome) {
    recordOutcome.record(messageId, outcome);
    if (outcome instanceof Outcome.Accepted) {
      adoptStatuses.adopt(messageId, code -> ErrorTable.failure(code, ""));
    }
  }

  private Outcome send(Claim.Ready ready) {
    try {
      return transports.send(ready.cleared(), ready.live());
    } catch (RuntimeException fault) {
      LOG.log(
          Level.WARNING,
          "outcome of message {0} is unclear: {1}",
          ready.cleared().request().messageId(),
          fault.getClass().getName());
      return new Outcome.Unclear(fault.getClass().getSimpleName());
    }
  }
}
