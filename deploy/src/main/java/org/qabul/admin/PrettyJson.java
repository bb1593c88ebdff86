package org.qabul.admin;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** Lays JSON out for people to read. */
final class PrettyJson {
  private PrettyJson() {}

  /** What is not JSON stays as it is. */
  static String of(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var pretty = new StringWriter();
      var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
      try (var writer = writers.createWriter(pretty)) {
        writer.write(reader.read());
      }
      return pretty.toString().strip();
    } catch (RuntimeException unreadable) {
      // Not only JsonException: the parser has others for nesting too deep and numbers too long
      return text;
    }
  }
}
