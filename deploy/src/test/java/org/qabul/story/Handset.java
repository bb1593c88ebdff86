package org.qabul.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.qabul.domain.Role;

/** An operator's phone: the cards that reached it, and what is tapped and typed on it. */
final class Handset {
  static final String SARA = Letter.SARA;
  static final String OMAR = "+966110000002";

  private final Story story;
  private final String phone;
  private final String operator;

  private Handset(Story story, String phone, String operator) {
    this.story = story;
    this.phone = phone;
    this.operator = operator;
  }

  static Handset of(Story story, String phone, Role role) {
    return new Handset(story, phone, story.people().operator(phone, role));
  }

  /** The phone of Sara, who may approve. */
  static Handset saras(Story story) {
    return of(story, SARA, Role.APPROVER);
  }

  String operator() {
    return operator;
  }

  /** The newest card of a kind that has reached the phone. */
  Row card(String kind) {
    story.send();
    return story
        .rows()
        .first(
            "select * from outbound_message where recipient_id = ? and kind = ?"
                + " and wamid is not null order by position desc",
            operator,
            kind)
        .orElseThrow(() -> new AssertionError("no " + kind + " on the phone"));
  }

  long cards(String kind) {
    story.send();
    return story
        .rows()
        .count("outbound_message where recipient_id = ? and kind = ?", operator, kind);
  }

  /** Taps a button of this card and says what became of it. */
  String taps(Row card, String action) {
    return taps(button(card, action), card.text("wamid"));
  }

  String taps(String button, String context) {
    String wamid = Wamids.next();
    story.comes(MetaSays.tap(wamid, phone, button, "زر", context, story.clock().instant()));
    story.send();
    return story.rows().text("select outcome from tap_record where wamid = ?", wamid);
  }

  void writes(String words) {
    story.comes(MetaSays.text(Wamids.next(), phone, words, story.clock().instant()));
    story.send();
  }

  /** The words of the last plain notice. */
  String notice() {
    return read(card("NOTICE").text("payload")).getJsonObject("text").getString("body");
  }

  static String button(Row card, String action) {
    String kind =
        switch (card.text("subject_kind")) {
          case "OPPORTUNITY" -> "opp:";
          case "DRAFT" -> "msg:";
          case "MEETING" -> "meet:";
          default -> throw new IllegalArgumentException(card.text("subject_kind"));
        };
    return kind + card.text("subject_id") + ":" + action;
  }

  /** The ids of all buttons on a card, as they stand in what was sent. */
  static List<String> buttons(Row card) {
    return read(card.text("payload"))
        .getJsonObject("interactive")
        .getJsonObject("action")
        .getJsonArray("buttons")
        .stream()
        .map(button -> button.asJsonObject().getJsonObject("reply").getString("id"))
        .toList();
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
