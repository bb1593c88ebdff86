package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Approvals;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SubjectKind;

/** Gives a draft back to its approver when its message will not arrive, and closes it if it did. */
@Dependent
class ReopenDraft {
  private final Drafts drafts;
  private final Approvals approvals;
  private final OutboundMessages messages;
  private final WeighDraft weigh;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  ReopenDraft(
      Drafts drafts,
      Approvals approvals,
      OutboundMessages messages,
      WeighDraft weigh,
      OperatorCards cards,
      Chronicle chronicle) {
    this.drafts = drafts;
    this.approvals = approvals;
    this.messages = messages;
    this.weigh = weigh;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  void reopen(OutboundMessage message) {
    move(message, DraftStatus.PREPARED);
  }

  /** With a card of its own, for the one before it was used up and lies far back in the chat. */
  void reopenWithCard(OutboundMessage message) {
    move(message, DraftStatus.PREPARED).ifPresent(draft -> show(message, draft));
  }

  /** Word came that the person has it after all: nobody shall send it a second time. */
  void close(OutboundMessage message) {
    move(message, DraftStatus.APPROVED);
    messages.about(SubjectKind.DRAFT, message.subject().id()).stream()
        .filter(other -> !other.toOperator())
        .map(OutboundMessage::id)
        .flatMap(id -> messages.lock(id).stream())
        .filter(other -> other.status().waiting())
        .forEach(other -> other.progress().cancel(chronicle.now()));
  }

  private Optional<Draft> move(OutboundMessage message, DraftStatus next) {
    var draft =
        drafts
            .lockByVersion(message.subject().id())
            .filter(found -> found.currentVersionId().equals(message.subject().id()))
            .filter(found -> found.mayBecome(next));
    draft.ifPresent(found -> found.become(next, chronicle.now()));
    return draft;
  }

  private void show(OutboundMessage message, Draft draft) {
    var version = drafts.version(draft.currentVersionId()).orElseThrow();
    message
        .approvalId()
        .flatMap(approvals::find)
        .map(approval -> new Actor(approval.origin(), approval.operatorId()))
        .ifPresent(
            approver ->
                cards.secondStep(
                    approver.id(), draft, version, weigh.weigh(version.id(), approver)));
  }
}
