package org.qabul.graph;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sheet;
import org.qabul.domain.Verdict;
import org.qabul.graph.Claim.Leaving;

/**
 * Takes the next messages whose time has come and asks the gate again, with the contacts' rows held
 * in the same transaction: whatever was committed before counts, and nothing can come between.
 */
@Deed
class ClaimNext {
  private final OutboundMessages messages;
  private final HoldPeople holdPeople;
  private final SendRequests requests;
  private final SendPolicy policy;
  private final Approvals approvals;
  private final GiveBack giveBack;
  private final LiveSend liveSend;
  private final Clock clock;

  @Inject
  ClaimNext(
      OutboundMessages messages,
      HoldPeople holdPeople,
      SendRequests requests,
      SendPolicy policy,
      Approvals approvals,
      GiveBack giveBack,
      LiveSend liveSend,
      Clock clock) {
    this.messages = messages;
    this.holdPeople = holdPeople;
    this.requests = requests;
    this.policy = policy;
    this.approvals = approvals;
    this.giveBack = giveBack;
    this.liveSend = liveSend;
    this.clock = clock;
  }

  /** A message and what the gate says of it. */
  private record Judged(OutboundMessage message, Verdict verdict) {}

  /** So many at most, and of each person one. */
  Claim claim(int most) {
    Instant now = clock.instant();
    var held = holdPeople.hold(messages.claimable(now, most));
    if (held.isEmpty()) {
      return Claim.NOTHING;
    }
    boolean live = liveSend.allowed();
    var leaving = new ArrayList<Leaving>();
    for (var judged : judge(held, now)) {
      apply(judged, live, now, leaving);
    }
    return new Claim(List.copyOf(leaving), live, held.size());
  }

  /** All of them before the first is changed: what is changed would be written before each look. */
  private List<Judged> judge(List<OutboundMessage> held, Instant now) {
    List<SendRequest> asked = requests.again(held);
    var verdicts = policy.judge(asked, now).iterator();
    return held.stream().map(message -> new Judged(message, verdicts.next())).toList();
  }

  private void apply(Judged judged, boolean live, Instant now, List<Leaving> leaving) {
    var message = judged.message();
    var sheet = judged.verdict().sheet();
    message.judged(sheet);
    if (judged.verdict() instanceof Cleared cleared) {
      message.progress().leave(live, now);
      leaving.add(new Leaving(cleared, message.progress().attempts()));
    } else if (sheet.parks() && !outwaitsApproval(message, sheet)) {
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
