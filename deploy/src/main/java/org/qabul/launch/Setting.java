package org.qabul.launch;

import java.util.Locale;
import java.util.stream.Stream;

/** Looks where MicroProfile Config will look, which does not run yet. */
final class Setting {
  private Setting() {}

  static String of(String key, String fallback) {
    String inEnvironment = key.replace('.', '_').toUpperCase(Locale.ROOT);
    return Stream.of(System.getProperty(key, ""), System.getenv().getOrDefault(inEnvironment, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(fallback);
  }
}
