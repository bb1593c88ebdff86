package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateText;
import org.qabul.domain.Templates;

/**
 * Draws a message from its exact Cloud API JSON: what that does not say, the phone does not show. A
 * template's words are Meta's, so they come from what we know of the template.
 */
@Reading
class ReadFace {
  private final Templates templates;

  @Inject
  ReadFace(Templates templates) {
    this.templates = templates;
  }

  Face of(String payload) {
    try (var reader = Json.createReader(new StringReader(payload))) {
      return of(reader.readObject());
    }
  }

  Face of(JsonObject message) {
    return switch (message.getString("type")) {
      case "text" -> Face.words(message.getJsonObject("text").getString("body"));
      case "interactive" -> interactive(message.getJsonObject("interactive"));
      case "template" -> template(message.getJsonObject("template"));
      default -> Face.words(message.toString());
    };
  }

  private static Face interactive(JsonObject card) {
    var action = card.getJsonObject("action");
    return new Face(
        "",
        text(card, "header"),
        text(card, "body"),
        text(card, "footer"),
        objects(action, "buttons").map(button -> action(button.getJsonObject("reply"))).toList(),
        action.getString("button", ""),
        objects(action, "sections").map(ReadFace::section).toList());
  }

  private static Face.Section section(JsonObject section) {
    return new Face.Section(
        section.getString("title", ""), objects(section, "rows").map(ReadFace::action).toList());
  }

  private Face template(JsonObject sent) {
    String name = sent.getString("name");
    var known = templates.find(name, sent.getJsonObject("language").getString("code"));
    return known.map(template -> filled(template, sent)).orElseGet(() -> Face.words(name));
  }

  private static Face filled(Template template, JsonObject sent) {
    return new Face(
        template.name(),
        "",
        TemplateText.fill(template.body(), parameters(sent)),
        template.footer(),
        quickReplies(template, sent),
        "",
        List.of());
  }

  private static List<String> parameters(JsonObject sent) {
    return objects(sent, "components")
        .filter(component -> component.getString("type").equals("body"))
        .flatMap(component -> objects(component, "parameters"))
        .map(parameter -> parameter.getString("text"))
        .toList();
  }

  /** Without a payload of its own a quick reply sends back what stands on it. */
  private static List<Action> quickReplies(Template template, JsonObject sent) {
    return template.quickReplies().stream()
        .map(label -> new Action(payload(template, sent, label), label, ""))
        .toList();
  }

  private static String payload(Template template, JsonObject sent, String label) {
    String index = Integer.toString(template.quickReplies().indexOf(label));
    return objects(sent, "components")
        .filter(component -> component.getString("type").equals("button"))
        .filter(component -> component.getString("index", "").equals(index))
        .flatMap(component -> objects(component, "parameters"))
        .map(parameter -> parameter.getString("payload"))
        .findFirst()
        .orElse(label);
  }

  private static Action action(JsonObject reply) {
    return new Action(
        reply.getString("id"), reply.getString("title"), reply.getString("description", ""));
  }

  private static String text(JsonObject card, String part) {
    var object = card.getJsonObject(part);
    return object == null ? "" : object.getString("text", "");
  }

  private static Stream<JsonObject> objects(JsonObject in, String name) {
    JsonArray array = in.getJsonArray(name);
    return array == null ? Stream.empty() : array.stream().map(JsonValue::asJsonObject);
  }
}
