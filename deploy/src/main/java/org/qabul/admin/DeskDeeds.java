package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.CancelDraft;
import org.qabul.desk.DecideMeeting;
import org.qabul.desk.DecideOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.desk.ProposeMeeting;
import org.qabul.desk.ReviseDraft;
import org.qabul.desk.SettleUnknown;
import org.qabul.desk.TakeBack;
import org.qabul.domain.MeetingStatus;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessage;

/** The desk's buttons. Each asks one deed, says how it ended, and goes on to what follows. */
@Named
@RequestScoped
public class DeskDeeds {
  private final OpenCase open;
  private final DraftEditor editor;
  private final CurrentOperator me;
  private final Answer answer;
  private final DeskWay way;
  @Inject private DecideOpportunity decideOpportunity;
  @Inject private PrepareDraft prepareDraft;
  @Inject private ReviseDraft reviseDraft;
  @Inject private ApproveDraft approveDraft;
  @Inject private CancelDraft cancelDraft;
  @Inject private ProposeMeeting proposeMeeting;
  @Inject private DecideMeeting decideMeeting;
  @Inject private TakeBack takeBack;
  @Inject private SettleUnknown settleUnknown;

  @Inject
  DeskDeeds(OpenCase open, DraftEditor editor, CurrentOperator me, Answer answer, DeskWay way) {
    this.open = open;
    this.editor = editor;
    this.me = me;
    this.answer = answer;
    this.way = way;
  }

  public void accept() {
    if (decide(OpportunityStatus.ACCEPTED)) {
      way.toDraftOf(opportunityId());
    } else {
      way.again();
    }
  }

  public void skip() {
    decide(OpportunityStatus.SKIPPED);
    way.toQueue();
  }

  public void research() {
    decide(OpportunityStatus.NEEDS_RESEARCH);
    way.toQueue();
  }

  public void draft() {
    if (answer.give(prepareDraft.prepare(opportunityId(), me.actor()))) {
      way.toDraftOf(opportunityId());
    } else {
      way.again();
    }
  }

  public void schedule() {
    answer.give(proposeMeeting.propose(opportunityId(), me.actor()));
    way.again();
  }

  public void decideMeeting(String meetingId, MeetingStatus next) {
    answer.give(decideMeeting.decide(meetingId, next, me.actor()));
    way.again();
  }

  /** What was typed stays on the page when it cannot be saved. */
  public void save() {
    if (editor.empty()) {
      answer.refuse("desk.text.needed");
    } else if (answer.give(
        reviseDraft.revise(editor.getSeenVersion(), editor.content(), me.actor()))) {
      way.toDraft();
    }
  }

  /** Only what is saved can be approved: never a text that stands in a field alone. */
  public void approve() {
    if (editor.changed()) {
      answer.refuse("desk.text.unsaved");
      return;
    }
    String version = editor.getSeenVersion();
    if (answer.give(approveDraft.approve(version, me.actor()))) {
      way.toMessageOf(version);
    } else {
      way.again();
    }
  }

  public void cancel() {
    answer.give(cancelDraft.cancel(editor.getSeenVersion(), me.actor()));
    way.toQueue();
  }

  public void takeBack() {
    if (answer.give(takeBack.takeBack(messageId(), me.actor()))) {
      way.toDraft();
    } else {
      way.again();
    }
  }

  public void settle(boolean arrived) {
    answer.give(settleUnknown.settle(messageId(), arrived, me.actor()));
    way.again();
  }

  private String messageId() {
    return open.found().flatMap(DeskCase::message).map(OutboundMessage::id).orElse("");
  }

  private boolean decide(OpportunityStatus next) {
    return answer.give(decideOpportunity.decide(opportunityId(), next, me.actor()));
  }

  private String opportunityId() {
    return open.found().orElseThrow().opportunity().id();
  }
}
