package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Content;

/** Bodies no card draws today, for limits that must hold all the same; and what is read back. */
final class Drawn {
  private Drawn() {}

  static JsonObject quickReply(String payload) {
    return TemplateMessage.draw(
        new Content.Templated("t", "ar", List.of(), "متن"), List.of(payload));
  }

  static JsonObject parameter(String value) {
    var values = CloudJson.array(List.of(CloudJson.object().add("text", value).build()));
    var body = CloudJson.object().add("type", "body").add("parameters", values).build();
    var template = CloudJson.object().add("name", "t");
    template.add("language", CloudJson.object().add("code", "ar"));
    return CloudJson.body(
        "template", template.add("components", CloudJson.array(List.of(body))).build());
  }

  static JsonObject twoSections(String title) {
    return sections(List.of(section("الأول", 0, 1), section(title, 1, 1)));
  }

  static JsonObject sections(List<JsonObject> sections) {
    var action = CloudJson.object().add("button", "عرض").add("sections", CloudJson.array(sections));
    var interactive = CloudJson.object().add("type", "list");
    new Frame("", "متن", "").draw(interactive);
    return CloudJson.body("interactive", interactive.add("action", action).build());
  }

  static JsonObject section(String title, int number, int rows) {
    var drawn =
        IntStream.range(0, rows)
            .mapToObj(row -> CloudJson.object().add("id", number + ":" + row).add("title", "سطر"))
            .map(row -> row.build())
            .toList();
    return CloudJson.object().add("title", title).add("rows", CloudJson.array(drawn)).build();
  }

  /** Everything a reader would read, in order. */
  static String words(JsonObject body) {
    return body.getString("type").equals("text")
        ? body.getJsonObject("text").getString("body")
        : body.getJsonObject("interactive").getJsonObject("body").getString("text");
  }

  static Stream<Action> buttons(JsonObject body) {
    return body
        .getJsonObject("interactive")
        .getJsonObject("action")
        .getJsonArray("buttons")
        .stream()
        .map(button -> button.asJsonObject().getJsonObject("reply"))
        .map(reply -> new Action(reply.getString("id"), reply.getString("title"), ""));
  }

  static Stream<Action> rows(JsonObject body) {
    var action = body.getJsonObject("interactive").getJsonObject("action");
    return action.getJsonArray("sections").stream()
        .flatMap(section -> section.asJsonObject().getJsonArray("rows").stream())
        .map(row -> row.asJsonObject())
        .map(
            row ->
                new Action(
                    row.getString("id"), row.getString("title"), row.getString("description", "")));
  }
}
