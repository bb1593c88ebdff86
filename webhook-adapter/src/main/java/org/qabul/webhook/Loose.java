package org.qabul.webhook;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Meta's JSON as it really comes: the same field is a string here and a number there, null or
 * absent, and an object where an array was promised.
 */
public final class Loose {
  /** Asking {@code Json} itself searches the class path anew each time. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private static final Pattern UNSTORABLE =
      Pattern.compile(
          "\\u0000|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
  private static final String REPLACEMENT = "\ufffd";

  private Loose() {}

  /** The text of a string or number; blank counts as absent. */
  public static Optional<String> text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonString string) {
      return Optional.of(storable(string.getString())).filter(text -> !text.isBlank());
    }
    return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
  }

  public static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The objects of an array; a lone object counts as an array of one, other things as none. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonObject lone) {
      return List.of(lone);
    }
    return value instanceof JsonArray array ? objects(array) : List.of();
  }

  /** What stands there beside the objects of {@link #objects}: null and absent are nothing. */
  static List<JsonValue> strays(JsonObject object, String name) {
    JsonValue value = object.get(name);
    var all =
        value instanceof JsonArray array
            ? array
            : value == null ? List.<JsonValue>of() : List.of(value);
    return all.stream()
        .filter(one -> !(one instanceof JsonObject) && one != JsonValue.NULL)
        .toList();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .toList();
  }

  /** Unix seconds as string or number; empty when it is neither or out of range. */
  public static Optional<Instant> seconds(JsonObject object, String name) {
    return text(object, name).flatMap(Loose::seconds);
  }

  private static Optional<Instant> seconds(String text) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text.strip())))
          .filter(at -> at.isBefore(Instant.parse("9999-01-01T00:00:00Z")));
    } catch (NumberFormatException | DateTimeException notSeconds) {
      return Optional.empty();
    }
  }

  /** PostgreSQL keeps neither NUL nor half a surrogate pair. */
  private static String storable(String text) {
    return UNSTORABLE.matcher(text).replaceAll(REPLACEMENT);
  }
}
