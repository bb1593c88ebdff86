package org.qabul.api;

import java.util.Locale;
import java.util.regex.Pattern;
import org.qabul.domain.InvalidValue;

/** One value that cannot be taken: where it stood, what is accepted there, what came. */
public record Fault(String field, String accepted, String seen) {
  private static final Pattern WORDS =
      Pattern.compile("(?s)[^:]*: accepted is (.*), seen was (.*)");

  static Fault of(InvalidValue value) {
    return in("", value);
  }

  /**
   * @param place where the value's object stands, such as {@code contact.}; empty at the top
   */
  static Fault in(String place, InvalidValue value) {
    var words = WORDS.matcher(String.valueOf(value.getMessage()));
    return words.matches()
        ? new Fault(place + snake(value.field()), words.group(1), words.group(2))
        : new Fault(place + snake(value.field()), "another value", "");
  }

  /** The domain names fields as Java does, the API in snake case. */
  private static String snake(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
