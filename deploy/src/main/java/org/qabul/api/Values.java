package org.qabul.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qabul.domain.Limits;

/** Single JSON values, read strictly; what JSON itself got wrong is {@link Unreadable}. */
final class Values {
  private static final int MAX_SEEN = 80;
  private static final String TIME = "an ISO 8601 time with zone, such as 2026-03-01T10:00:00Z";
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Values() {}

  static String text(String field, JsonValue value, int limit) {
    String text = string(field, value, "text");
    Limits.atMost(field, text, limit);
    return text;
  }

  static String requiredText(String field, JsonValue value, int limit) {
    String text = string(field, value, "text of 1–" + limit + " characters");
    Limits.required(field, text, limit);
    return text;
  }

  static List<String> lines(String field, JsonValue value, int most, int limit) {
    if (!(value instanceof JsonArray array)) {
      throw new Unreadable(field, "an array of lines", seen(value));
    }
    if (array.size() > most) {
      throw new Unreadable(field, "at most " + most + " lines", array.size() + " lines");
    }
    return array.stream().map(line -> line(field, line, limit)).toList();
  }

  private static String line(String field, JsonValue value, int limit) {
    String line = requiredText(field, value, limit);
    if (line.indexOf('\n') >= 0) {
      throw new Unreadable(field, "one line each", "a line break");
    }
    return line;
  }

  static int number(String field, JsonValue value, int least, int most) {
    String accepted = "a whole number from " + least + " to " + most;
    if (!(value instanceof JsonNumber number)) {
      throw new Unreadable(field, accepted, seen(value));
    }
    try {
      BigDecimal exact = number.bigDecimalValue();
      // Compared before it is written out: 1e999999999 has a billion digits
      if (exact.compareTo(BigDecimal.valueOf(least)) >= 0
          && exact.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return exact.intValueExact();
      }
    } catch (ArithmeticException | NumberFormatException broken) {
      // Said below, as for a number out of range
    }
    throw new Unreadable(field, accepted, seen(value));
  }

  static <E extends Enum<E>> E choice(String field, JsonValue value, List<E> among) {
    String code = string(field, value, Code.oneOf(among));
    return Code.read(among, code)
        .orElseThrow(() -> new Unreadable(field, Code.oneOf(among), shortened(code)));
  }

  static Instant time(String field, JsonValue value) {
    String text = string(field, value, TIME);
    try {
      // Databases keep microseconds
      var time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
        return time;
      }
    } catch (DateTimeParseException notATime) {
      // Said below, as for a time of another age
    }
    throw new Unreadable(field, TIME, shortened(text));
  }

  static JsonObject object(String field, JsonValue value, String accepted) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new Unreadable(field, accepted, seen(value));
  }

  private static String string(String field, JsonValue value, String accepted) {
    if (!(value instanceof JsonString string)) {
      throw new Unreadable(field, accepted, seen(value));
    }
    String text = string.getString();
    // Half a surrogate pair is no character, and PostgreSQL does not take it
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Unreadable(field, "well-formed Unicode", "half a surrogate pair");
    }
    return text;
  }

  private static String seen(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case NUMBER -> digits(value);
      case STRING, TRUE, FALSE, NULL -> shortened(value.toString());
    };
  }

  private static String digits(JsonValue number) {
    try {
      return shortened(number.toString());
    } catch (NumberFormatException unspeakable) {
      return "a number";
    }
  }

  static String shortened(String text) {
    return text.length() > MAX_SEEN ? text.substring(0, MAX_SEEN) + "…" : text;
  }
}
