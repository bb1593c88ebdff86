package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import org.qabul.domain.Card;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** After accepting: would you like to propose a meeting too? */
final class MeetingOfferCard {
  private static final Words ACCEPTED =
      new Words(
          "قُبلت الفرصة. هل تود اقتراح موعد على %s؟",
          "The opportunity is accepted. Would you like to propose a meeting to %s?");

  private MeetingOfferCard() {}

  static List<JsonObject> draw(Card.MeetingOffer card) {
    var language = card.language();
    var body = new Composition(language).line(ACCEPTED.with(Isolates.value(card.person()))).text();
    var schedule = TapId.opportunity(card.opportunityId(), TapId.SCHEDULE);
    var frame = new Frame("", body, MeetingCard.NOT_BOOKED.in(language));
    return List.of(CloudJson.buttons(frame, List.of(Button.of(schedule, language))));
  }
}
