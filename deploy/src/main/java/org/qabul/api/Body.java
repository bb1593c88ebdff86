package org.qabul.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;

/** A request's body, bounded before it is read and strict when it is. */
final class Body {
  static final int MAX_BYTES = 256 * 1024;

  // Of two values for one name nobody can say which was meant
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  static Body read(InputStream stream) {
    try {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw Rejection.of(ProblemKind.BODY_TOO_LARGE);
      }
      return new Body(bytes);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  JsonObject json() {
    return value(text()) instanceof JsonObject object ? object : notAnObject();
  }

  private static JsonValue value(String text) {
    requireOneValue(text);
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (JsonParsingException wrong) {
      throw malformedAt(wrong);
    } catch (RuntimeException wrong) {
      // Parsson has no exception of its own for numbers without measure
      throw Rejection.malformed("a number is too large");
    }
  }

  /** The reader stops where the first value ends, and would not see what follows. */
  private static void requireOneValue(String text) {
    try (var parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next();
      }
    } catch (JsonParsingException wrong) {
      throw malformedAt(wrong);
    } catch (RuntimeException wrong) {
      // Nor for arrays in arrays in arrays
      throw Rejection.malformed("it ends too early or is nested too deeply");
    }
  }

  private static Rejection malformedAt(JsonParsingException wrong) {
    var place = wrong.getLocation();
    return Rejection.malformed(
        "line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber()));
  }

  private String text() {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw Rejection.malformed("it is not UTF-8");
    }
  }

  private static JsonObject notAnObject() {
    throw Rejection.malformed("accepted is an object");
  }
}
