package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import org.qabul.domain.Card;

/** Words only, over as many messages as they need. */
final class TextCard {
  private TextCard() {}

  static List<JsonObject> draw(Card.Text card) {
    var body = new Composition(card.language()).line(Isolates.numbers(card.body())).text();
    if (body.isBlank()) {
      return List.of(CloudJson.text(body));
    }
    return Pages.of(body, ChannelLimits.TEXT_BODY).stream().map(CloudJson::text).toList();
  }
}
