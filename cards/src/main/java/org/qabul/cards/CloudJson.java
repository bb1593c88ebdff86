package org.qabul.cards;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.function.Function;
import org.qabul.domain.Action;

/** The bodies Meta understands, keys in the order of Meta's own examples. */
final class CloudJson {
  // Looked up once: the Json class searches for its provider on every call
  private static final JsonProvider JSON = JsonProvider.provider();

  private CloudJson() {}

  static JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  static <T> JsonArray array(List<T> items, Function<T, JsonObject> draw) {
    return array(items.stream().map(draw).toList());
  }

  static JsonArray array(List<JsonObject> items) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    items.forEach(array::add);
    return array.build();
  }

  static JsonObject text(String words) {
    return body("text", object().add("preview_url", false).add("body", words).build());
  }

  static JsonObject buttons(Frame frame, List<Action> actions) {
    var action = object().add("buttons", array(actions, CloudJson::button));
    return interactive("button", frame, action);
  }

  /** A list of one section, which therefore needs no title. */
  static JsonObject list(Frame frame, String label, List<Action> actions) {
    var section = object().add("rows", array(actions, CloudJson::row)).build();
    var sections = array(List.of(section));
    return interactive("list", frame, object().add("button", label).add("sections", sections));
  }

  static JsonObject body(String type, JsonValue content) {
    return object().add("type", type).add(type, content).build();
  }

  private static JsonObject interactive(String type, Frame frame, JsonObjectBuilder action) {
    var interactive = object().add("type", type);
    frame.draw(interactive);
    return body("interactive", interactive.add("action", action).build());
  }

  private static JsonObject button(Action action) {
    var reply = object().add("id", action.id()).add("title", action.label());
    return object().add("type", "reply").add("reply", reply).build();
  }

  private static JsonObject row(Action action) {
    var row = object().add("id", action.id()).add("title", action.label());
    if (!action.description().isBlank()) {
      row.add("description", action.description());
    }
    return row.build();
  }
}
