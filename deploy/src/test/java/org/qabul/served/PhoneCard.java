package org.qabul.served;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** A message as it stands on a phone, read from the exact Cloud API JSON. */
record PhoneCard(String wamid, String payload, List<String> buttons) {
  static PhoneCard of(JsonObject drawn) {
    var payload = drawn.getJsonObject("payload");
    return new PhoneCard(drawn.getString("wamid"), payload.toString(), buttons(payload));
  }

  private static List<String> buttons(JsonObject payload) {
    var action =
        payload.containsKey("interactive")
            ? payload.getJsonObject("interactive").getJsonObject("action")
            : JsonValue.EMPTY_JSON_OBJECT;
    var buttons = action.get("buttons");
    return buttons == null
        ? List.of()
        : buttons.asJsonArray().stream()
            .map(button -> button.asJsonObject().getJsonObject("reply").getString("id"))
            .toList();
  }

  boolean says(String words) {
    return payload.contains(words);
  }

  boolean offers(String action) {
    return buttons.stream().anyMatch(id -> id.endsWith(":" + action));
  }

  String button(String action) {
    return buttons.stream().filter(id -> id.endsWith(":" + action)).findFirst().orElseThrow();
  }
}
