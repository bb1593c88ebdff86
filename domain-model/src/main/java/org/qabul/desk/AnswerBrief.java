package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Set;
import org.qabul.domain.Card;
import org.qabul.domain.CardKind;
import org.qabul.domain.Counts;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Operator;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Outbox;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Shows an operator the day in numbers, and answers the buttons of that card. */
@Deed
public class AnswerBrief {
  /** Empty action: the brief itself. */
  public static final String SHOW = "";

  /** More cards at once than this would bury the operator. */
  private static final int CARDS_AT_ONCE = 3;

  private static final Words NONE =
      new Words("لا توجد فرص بانتظار القرار", "No opportunity awaits a decision");
  private static final Words LATER = new Words("حسناً، لاحقاً", "Fine, later");

  private final Opportunities opportunities;
  private final Drafts drafts;
  private final OutboundMessages messages;
  private final ReadinessReport readiness;
  private final OperatorCards cards;
  private final Outbox outbox;

  @Inject
  AnswerBrief(
      Opportunities opportunities,
      Drafts drafts,
      OutboundMessages messages,
      ReadinessReport readiness,
      OperatorCards cards,
      Outbox outbox) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.messages = messages;
    this.readiness = readiness;
    this.cards = cards;
    this.outbox = outbox;
  }

  /**
   * @param action one of the brief's actions of {@link TapId}, or {@link #SHOW}
   */
  public Ruling answer(Operator operator, String action) {
    return switch (action) {
      case SHOW -> brief(operator);
      case TapId.SHOW_OPPORTUNITIES -> waiting(operator);
      case TapId.LAUNCH_REPORT -> new Ruling.Done(readiness.words());
      case TapId.DISMISS -> new Ruling.Done(LATER, true);
      default -> Objection.UNKNOWN_TAP.declined();
    };
  }

  private Ruling brief(Operator operator) {
    var card = new Card.Brief(operator.language(), operator.name(), counts());
    outbox.show(operator, CardKind.BRIEF_CARD, Subject.brief(), card);
    return new Ruling.Done(new Words("هذا ملخصك", "Your brief"), true);
  }

  private Ruling waiting(Operator operator) {
    var waiting = opportunities.withStatus(OpportunityStatus.OFFERED);
    if (waiting.isEmpty()) {
      return new Ruling.Done(NONE);
    }
    for (Opportunity opportunity : waiting.subList(0, Math.min(CARDS_AT_ONCE, waiting.size()))) {
      cards.offer(operator, opportunity);
    }
    return new Ruling.Done(
        new Words("بانتظار القرار: %s فرصة، وهذه أعلاها", "%s await a decision; these come first")
            .with(waiting.size()));
  }

  private Counts counts() {
    return new Counts(
        opportunities.countWithStatus(OpportunityStatus.OFFERED),
        drafts.countWithStatus(DraftStatus.PREPARED),
        messages.countLettersWith(Set.of(OutboundStatus.PARKED)),
        messages.countLettersWith(Set.of(OutboundStatus.FAILED, OutboundStatus.UNKNOWN)),
        messages.countLettersWith(
            Set.of(OutboundStatus.SENT, OutboundStatus.DELIVERED, OutboundStatus.READ)));
  }
}
