package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Ruling;
import org.qabul.domain.Tap;
import org.qabul.domain.TapId;
import org.qabul.domain.TapRecord;
import org.qabul.domain.TapRecords;

/**
 * Somebody tapped a button. It counts only when the card it belongs to was sent to that operator
 * and speaks of the same thing; every operator gets an honest answer, and nothing goes to a
 * contact.
 */
@Deed
public class RecordTap {
  private static final String NOT_AN_OPERATOR = "not_an_operator";

  private final Operators operators;
  private final OutboundMessages messages;
  private final TapRecords taps;
  private final HearPeople people;
  private final ObeyTap obey;
  private final OperatorCards cards;

  @Inject
  RecordTap(
      Operators operators,
      OutboundMessages messages,
      TapRecords taps,
      HearPeople people,
      ObeyTap obey,
      OperatorCards cards) {
    this.operators = operators;
    this.messages = messages;
    this.taps = taps;
    this.people = people;
    this.obey = obey;
    this.cards = cards;
  }

  /**
   * @return what became of it: {@code done} or the code of the reason
   */
  public String record(Tap tap) {
    var operator = operators.byIdentity(tap.from()).filter(Operator::enabled);
    String outcome = operator.map(found -> ofOperator(found, tap)).orElseGet(() -> ofStranger(tap));
    taps.add(new TapRecord(tap, outcome));
    return outcome;
  }

  /** A contact who taps a template's quick reply has said the words that stand on it. */
  private String ofStranger(Tap tap) {
    people.heardTap(tap);
    return NOT_AN_OPERATOR;
  }

  private String ofOperator(Operator operator, Tap tap) {
    people.heardOperator(operator.id(), tap.from(), tap.businessNumber(), tap.at());
    var ruling = rule(operator, tap);
    answer(operator, ruling);
    return ruling.code();
  }

  private Ruling rule(Operator operator, Tap tap) {
    var id = TapId.parse(tap.id());
    if (id.isEmpty()) {
      people.tellOfContacts(HearPeople.words(tap));
      return Objection.UNKNOWN_TAP.declined();
    }
    return cardOf(tap, operator).filter(card -> speaksOf(card, id.get())).isPresent()
        ? obey.obey(id.get(), operator, Actor.onWhatsApp(operator.id()))
        : Objection.NOT_YOUR_CARD.declined();
  }

  private Optional<OutboundMessage> cardOf(Tap tap, Operator operator) {
    return tap.contextId()
        .flatMap(messages::byWamid)
        .filter(OutboundMessage::toOperator)
        .filter(card -> card.recipientId().equals(operator.id()));
  }

  private static boolean speaksOf(OutboundMessage card, TapId id) {
    return switch (card.subject().kind()) {
      case OPPORTUNITY -> id.kind() == TapId.Kind.OPP && sameSubject(card, id);
      case DRAFT -> id.kind() == TapId.Kind.MSG && sameSubject(card, id);
      case MEETING -> id.kind() == TapId.Kind.MEET && sameSubject(card, id);
      case BRIEF -> id.kind() == TapId.Kind.BRIEF;
      default -> false;
    };
  }

  private static boolean sameSubject(OutboundMessage card, TapId id) {
    return card.subject().id().equals(id.subjectId());
  }

  private void answer(Operator operator, Ruling ruling) {
    if (ruling instanceof Ruling.Declined declined) {
      cards.notice(operator.id(), declined.both());
    } else if (ruling instanceof Ruling.Done done && !done.answeredByCard()) {
      cards.notice(operator.id(), done.words());
    }
  }
}
