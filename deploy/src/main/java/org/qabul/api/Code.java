package org.qabul.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the API writes an enum's values: in lower case. */
final class Code {
  private Code() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Optional<E> read(List<E> among, String code) {
    return among.stream().filter(value -> of(value).equals(code)).findFirst();
  }

  static String oneOf(List<? extends Enum<?>> among) {
    return among.stream().map(Code::of).collect(Collectors.joining(", ", "one of ", ""));
  }
}
