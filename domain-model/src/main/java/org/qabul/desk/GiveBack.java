package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Sheet;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** A message the gate refused at the last moment: its draft returns, and its approver hears why. */
@Dependent
public class GiveBack {
  private final Drafts drafts;
  private final Approvals approvals;
  private final Contacts contacts;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  GiveBack(
      Drafts drafts,
      Approvals approvals,
      Contacts contacts,
      OperatorCards cards,
      Chronicle chronicle) {
    this.drafts = drafts;
    this.approvals = approvals;
    this.contacts = contacts;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  public void giveBack(OutboundMessage message, Sheet sheet) {
    message.progress().refuse(chronicle.now());
    if (!message.toOperator()) {
      reopen(message);
      tellApprover(message, sheet);
    }
    chronicle.happened(
        Subject.message(message.id()), "refused_at_claim", Actor.SYSTEM, codes(sheet));
  }

  private void reopen(OutboundMessage message) {
    drafts
        .lockByVersion(message.subject().id())
        .filter(draft -> draft.mayBecome(DraftStatus.PREPARED))
        .ifPresent(draft -> draft.become(DraftStatus.PREPARED, chronicle.now()));
  }

  private void tellApprover(OutboundMessage message, Sheet sheet) {
    String person = contacts.find(message.recipientId()).orElseThrow().name();
    Words why = GateWords.why(sheet);
    var words =
        new Words(
            "لم تُرسل الرسالة إلى %s: %s".formatted(person, why.ar()),
            "The message to %s was not sent: %s".formatted(person, why.en()));
    message
        .approvalId()
        .flatMap(approvals::find)
        .ifPresent(approval -> cards.notice(approval.operatorId(), words));
  }

  private static String codes(Sheet sheet) {
    return String.join(
        " ",
        sheet.objections().stream()
            .flatMap(finding -> finding.because().stream())
            .map(reason -> reason.code())
            .toList());
  }
}
