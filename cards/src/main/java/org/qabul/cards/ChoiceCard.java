package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.qabul.domain.Action;
import org.qabul.domain.Card;

/** Things to tap: as buttons while they are few, then as a list, then as several lists. */
final class ChoiceCard {
  private ChoiceCard() {}

  static List<JsonObject> draw(Card.Choice card) {
    if (card.actions().size() <= ChannelLimits.BUTTONS) {
      return List.of(CloudJson.buttons(frame(card, ""), card.actions()));
    }
    int lists = (card.actions().size() + ChannelLimits.ROWS - 1) / ChannelLimits.ROWS;
    return IntStream.range(0, lists).mapToObj(list -> list(card, list, lists)).toList();
  }

  private static JsonObject list(Card.Choice card, int list, int lists) {
    String mark = lists == 1 ? "" : "\n(" + (list + 1) + "/" + lists + ")";
    return CloudJson.list(frame(card, mark), card.listLabel(), rows(card.actions(), list));
  }

  private static List<Action> rows(List<Action> actions, int list) {
    int first = list * ChannelLimits.ROWS;
    return actions.subList(first, Math.min(first + ChannelLimits.ROWS, actions.size()));
  }

  private static Frame frame(Card.Choice card, String mark) {
    var composition = new Composition(card.language()).line(Isolates.numbers(card.body()));
    return new Frame(card.header(), composition.text() + mark, card.footer());
  }
}
