package org.qabul.graph;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Failure;

/**
 * Reads an error as Meta writes it, in an answer or in a webhook: the code as number or string,
 * {@code error_data} as object or plain string.
 */
public final class MetaErrors {
  private static final int NO_CODE = -1;

  private MetaErrors() {}

  /** Never fails: what cannot be read is an unknown error with Meta's own words. */
  public static Failure read(JsonObject error) {
    return ErrorTable.failure(code(error), details(error));
  }

  private static int code(JsonObject error) {
    try {
      return text(error.get("code")).map(String::strip).map(Integer::parseInt).orElse(NO_CODE);
    } catch (NumberFormatException notANumber) {
      return NO_CODE;
    }
  }

  private static String details(JsonObject error) {
    JsonValue data = error.get("error_data");
    return (data instanceof JsonObject object ? text(object.get("details")) : text(data))
        .or(() -> text(error.get("message")))
        .or(() -> text(error.get("title")))
        .orElse("");
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.getString().replace('\0', ' '));
    }
    return value == null || value == JsonValue.NULL
        ? Optional.empty()
        : Optional.of(value.toString());
  }
}
