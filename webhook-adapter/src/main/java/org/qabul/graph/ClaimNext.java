package org.qabul.graph;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.desk.GiveBack;
import org.qabul.desk.SendRequests;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Cleared;
import org.qabul.domain.LiveSend;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.Sheet;

/**
 * Takes the next message whose time has come and asks the gate again, with the contact's row held
 * in the same transaction: whatever was committed before counts, and nothing can come between.
 */
@Deed
class ClaimNext {
  private final OutboundMessages messages;
  private final SendRequests requests;
  private final SendPolicy policy;
  private final Approvals approvals;
  private final GiveBack giveBack;
  private final LiveSend liveSend;
  private final Clock clock;

  @Inject
  ClaimNext(
      OutboundMessages messages,
      SendRequests requests,
      SendPolicy policy,
      Approvals approvals,
      GiveBack giveBack,
      LiveSend liveSend,
      Clock clock) {
    this.messages = messages;
    this.requests = requests;
    this.policy = policy;
    this.approvals = approvals;
    this.giveBack = giveBack;
    this.liveSend = liveSend;
    this.clock = clock;
  }

  Claim claim() {
    Instant now = clock.instant();
    return messages
        .claimable(now)
        .map(message -> judge(message, now))
        .orElseGet(Claim.Nothing::new);
  }

  private Claim judge(OutboundMessage message, Instant now) {
    var verdict = policy.judge(requests.again(message), now);
    message.judged(verdict.sheet());
    if (verdict instanceof Cleared cleared) {
      boolean live = liveSend.allowed();
      message.progress().leave(live, now);
      return new Claim.Ready(cleared, live);
    }
    hold(message, verdict.sheet(), now);
    return new Claim.Held();
  }

  private void hold(OutboundMessage message, Sheet sheet, Instant now) {
    if (sheet.parks() && !outwaitsApproval(message, sheet)) {
      message.progress().park(sheet.nextAllowed(), now);
    } else {
      giveBack.giveBack(message, sheet);
    }
  }

  private boolean outwaitsApproval(OutboundMessage message, Sheet sheet) {
    var expiry = message.approvalId().flatMap(approvals::find).map(Approval::expiresAt);
    return sheet.nextAllowed().flatMap(at -> expiry.filter(end -> !at.isBefore(end))).isPresent();
  }
}
