package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.Sheet;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** A message the gate refused at the last moment: its draft returns, and its approver hears why. */
@Dependent
public class GiveBack {
  private final ReopenDraft reopenDraft;
  private final SendPolicy policy;
  private final SendRequests requests;
  private final Approvals approvals;
  private final Contacts contacts;
  private final OperatorCards cards;
  private final DeskSettings settings;
  private final Chronicle chronicle;

  @Inject
  GiveBack(
      ReopenDraft reopenDraft,
      SendPolicy policy,
      SendRequests requests,
      Approvals approvals,
      Contacts contacts,
      OperatorCards cards,
      DeskSettings settings,
      Chronicle chronicle) {
    this.reopenDraft = reopenDraft;
    this.policy = policy;
    this.requests = requests;
    this.approvals = approvals;
    this.contacts = contacts;
    this.cards = cards;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  public void giveBack(OutboundMessage message, Sheet sheet) {
    message.progress().refuse(chronicle.now());
    if (message.letter()) {
      reopen(message);
      tellApprover(message, sheet);
    }
    chronicle.happened(
        Subject.message(message.id()), "refused_at_claim", Actor.SYSTEM, GateWords.codes(sheet));
  }

  private void reopen(OutboundMessage message) {
    var differing = policy.differences(requests.again(message));
    if (differing.isEmpty()) {
      reopenDraft.reopen(message);
    } else {
      reopenDraft.renew(message, differing);
    }
  }

  private void tellApprover(OutboundMessage message, Sheet sheet) {
    String person = contacts.find(message.recipientId()).orElseThrow().name();
    Words why = GateWords.why(sheet);
    Words next = next(sheet);
    var words =
        new Words(
            "لم تُرسل الرسالة إلى %s: %s\n%s".formatted(person, why.ar(), next.ar()),
            "The message to %s was not sent: %s\n%s".formatted(person, why.en(), next.en()));
    message
        .approvalId()
        .flatMap(approvals::find)
        .map(Approval::operatorId)
        .ifPresent(id -> cards.notice(id, Subject.contact(message.recipientId()), words));
  }

  private Words next(Sheet sheet) {
    return sheet.parks()
        ? GateWords.approveAgain(sheet, settings.approvalTtl(), settings.zone())
        : GateWords.nextStep(sheet, settings.zone());
  }
}
