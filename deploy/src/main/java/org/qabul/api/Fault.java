package org.qabul.api;

import java.util.Locale;
import org.qabul.domain.InvalidValue;

/** One value that cannot be taken: where it stood, what is accepted there, what came. */
public record Fault(String field, String accepted, String seen) {
  static Fault of(InvalidValue value) {
    return in("", value);
  }

  /**
   * @param place where the value's object stands, such as {@code contact.}; empty at the top
   */
  static Fault in(String place, InvalidValue value) {
    return new Fault(place + snake(value.field()), value.accepted().en(), value.seen().en());
  }

  /** The domain names fields as Java does, the API in snake case. */
  private static String snake(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
