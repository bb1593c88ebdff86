package org.qabul.evidence;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** One message proved, as a file for programs and as one for people. */
public record EvidencePack(JsonObject content) {
  private static final JsonWriterFactory PRETTY =
      JsonProvider.provider().createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  /** In UTF-8; {@code verify-pack} checks it anywhere. */
  public byte[] json() {
    var bytes = new ByteArrayOutputStream();
    try (var writer = PRETTY.createWriter(bytes)) {
      writer.write(content);
    }
    return bytes.toByteArray();
  }

  /** Arabic first, then English. */
  public byte[] pdf() {
    return PackDocument.pdf(content);
  }
}
