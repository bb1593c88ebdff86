package org.qabul.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.qabul.graph.RehearsalMessage;

/** A message as the rehearsal phone has it. */
public record RehearsedJson(
    String messageId,
    String wamid,
    RehearsalMessage.Stage stage,
    JsonObject payload,
    Instant drawnAt) {
  static RehearsedJson of(RehearsalMessage message) {
    return new RehearsedJson(
        message.messageId(),
        message.wamid(),
        message.stage(),
        parse(message.payload()),
        message.drawnAt());
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
