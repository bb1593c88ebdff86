package org.qabul.cards;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Holds a message against {@link ChannelLimits} just before it leaves this module. */
final class Inspection {
  private Inspection() {}

  /** Gives the body back, or refuses it. */
  static JsonObject inspected(JsonObject message) {
    var root = new Field("", message);
    whole(root);
    switch (root.at("type").text()) {
      case "text" -> root.at("text").at("body").required(ChannelLimits.TEXT_BODY);
      case "interactive" -> InteractiveInspection.inspect(root.at("interactive"));
      case "template" -> TemplateInspection.inspect(root.at("template"));
      default -> throw new IllegalArgumentException("no such message: " + root.at("type").text());
    }
    return message;
  }

  static JsonObject inspectedEnvelope(JsonObject message) {
    var root = new Field("", inspected(message));
    if (root.at("to").present()) {
      root.at("to").form(ChannelLimits.PHONE_FORM, ChannelLimits.PHONE);
    } else {
      root.at("recipient").required(ChannelLimits.USER_ID);
    }
    root.at("biz_opaque_callback_data").required(ChannelLimits.CALLBACK_DATA);
    return message;
  }

  private static void whole(Field field) {
    JsonValue value = field.value();
    if (value instanceof JsonString) {
      field.without(ChannelLimits.HALF_CHARACTER, "half characters");
    } else if (value instanceof JsonObject object) {
      object.keySet().forEach(key -> whole(field.at(key)));
    } else {
      field.items().forEach(Inspection::whole);
    }
  }
}
