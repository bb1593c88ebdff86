package org.qabul.walk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * A message as it went through the door.
 *
 * @param live whether the door led to Meta
 */
record Seen(String messageId, JsonObject payload, String json, boolean live) {
  static Seen of(String json, boolean live) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject payload = reader.readObject();
      return new Seen(payload.getString("biz_opaque_callback_data"), payload, json, live);
    }
  }

  /** The phone number or user id it is addressed to. */
  String address() {
    return payload.containsKey("to") ? payload.getString("to") : payload.getString("recipient");
  }

  boolean templated() {
    return payload.getString("type").equals("template");
  }
}
