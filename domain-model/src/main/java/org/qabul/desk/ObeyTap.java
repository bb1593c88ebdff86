package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.MeetingStatus;
import org.qabul.domain.Operator;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.TapId;

/** Which deed each button stands for. */
@Dependent
class ObeyTap {
  private final DecideOpportunity decideOpportunity;
  private final PrepareDraft prepareDraft;
  private final ProposeMeeting proposeMeeting;
  private final ApproveDraft approveDraft;
  private final AskForText askForText;
  private final CancelDraft cancelDraft;
  private final DecideMeeting decideMeeting;
  private final AnswerBrief answerBrief;

  @Inject
  ObeyTap(
      DecideOpportunity decideOpportunity,
      PrepareDraft prepareDraft,
      ProposeMeeting proposeMeeting,
      ApproveDraft approveDraft,
      AskForText askForText,
      CancelDraft cancelDraft,
      DecideMeeting decideMeeting,
      AnswerBrief answerBrief) {
    this.decideOpportunity = decideOpportunity;
    this.prepareDraft = prepareDraft;
    this.proposeMeeting = proposeMeeting;
    this.approveDraft = approveDraft;
    this.askForText = askForText;
    this.cancelDraft = cancelDraft;
    this.decideMeeting = decideMeeting;
    this.answerBrief = answerBrief;
  }

  Ruling obey(TapId tap, Operator operator, Actor actor) {
    return switch (tap.kind()) {
      case OPP -> onOpportunity(tap, actor);
      case MSG -> onDraft(tap, actor);
      case MEET -> onMeeting(tap, actor);
      case BRIEF -> answerBrief.answer(operator, tap.action());
    };
  }

  private Ruling onOpportunity(TapId tap, Actor actor) {
    String id = tap.subjectId();
    return switch (tap.action()) {
      case TapId.ACCEPT -> decideOpportunity.decide(id, OpportunityStatus.ACCEPTED, actor);
      case TapId.SKIP -> decideOpportunity.decide(id, OpportunityStatus.SKIPPED, actor);
      case TapId.NEEDS_RESEARCH ->
          decideOpportunity.decide(id, OpportunityStatus.NEEDS_RESEARCH, actor);
      case TapId.DRAFT -> prepareDraft.prepare(id, actor);
      case TapId.SCHEDULE -> proposeMeeting.propose(id, actor);
      default -> Objection.UNKNOWN_TAP.declined();
    };
  }

  private Ruling onDraft(TapId tap, Actor actor) {
    return switch (tap.action()) {
      case TapId.APPROVE -> approveDraft.approve(tap.subjectId(), actor);
      case TapId.EDIT -> askForText.ask(tap.subjectId(), actor);
      case TapId.CANCEL -> cancelDraft.cancel(tap.subjectId(), actor);
      default -> Objection.UNKNOWN_TAP.declined();
    };
  }

  private Ruling onMeeting(TapId tap, Actor actor) {
    return switch (tap.action()) {
      case TapId.APPROVE -> decideMeeting.decide(tap.subjectId(), MeetingStatus.APPROVED, actor);
      case TapId.CANCEL -> decideMeeting.decide(tap.subjectId(), MeetingStatus.CANCELLED, actor);
      default -> Objection.UNKNOWN_TAP.declined();
    };
  }
}
