package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** A meeting to approve. */
final class MeetingCard {
  static final Words NOT_BOOKED =
      new Words("لا يُحجز شيء قبل اعتمادك", "Nothing is booked before you approve");
  private static final Words HEADER = new Words("مسودة موعد", "Meeting draft");
  private static final Words WITH = new Words("مع %s", "With %s");
  private static final Words LENGTH = new Words("المدة: %s", "Length: %s");

  private MeetingCard() {}

  static List<JsonObject> draw(Card.Meeting card) {
    var language = card.language();
    var frame = new Frame(HEADER.in(language), body(card), NOT_BOOKED.in(language));
    return List.of(CloudJson.buttons(frame, actions(card)));
  }

  private static String body(Card.Meeting card) {
    var language = card.language();
    var when = new Moment(card.startsAt(), language);
    return new Composition(language)
        .alone(Isolates.value(card.title()))
        .line(WITH.with(Isolates.value(card.person())))
        .gap()
        .line(when.gregorian())
        .line(when.hijri())
        .line(when.clock())
        .line(LENGTH.with(Noun.MINUTE.counted(card.minutes(), language)))
        .text();
  }

  private static List<Action> actions(Card.Meeting card) {
    return Stream.of(TapId.APPROVE, TapId.CANCEL)
        .map(action -> TapId.meeting(card.meetingId(), action))
        .map(id -> Button.of(id, card.language()))
        .toList();
  }
}
