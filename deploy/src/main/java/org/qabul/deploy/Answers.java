package org.qabul.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Reads keys one after another and gathers what is wrong with them, so that all is said at once.
 */
final class Answers {
  private final Config config;
  private final List<String> faults = new ArrayList<>();

  Answers(Config config) {
    this.config = config;
  }

  Optional<String> text(Key key) {
    if (key.secret() && key.names().anyMatch(name -> System.getProperty(name) != null)) {
      faults.add(
          "%s (%s): السر لا يوضع في سطر الأوامر. A secret may not stand on the command line."
              .formatted(key.key(), key.variable()));
    }
    return key.names()
        .flatMap(name -> config.getOptionalValue(name, String.class).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .or(key::fallback)
        .filter(value -> !value.isEmpty());
  }

  /** The value read, or the default when it cannot be: the start is refused afterwards anyway. */
  <T> T read(Key key, Function<String, T> reader) {
    return read(key, text(key).orElse(""), reader)
        .orElseGet(() -> reader.apply(key.fallback().orElseThrow()));
  }

  /** The value read; empty when there is none, or when it cannot be read. */
  <T> Optional<T> maybe(Key key, Function<String, T> reader) {
    return text(key).flatMap(value -> read(key, value, reader));
  }

  private <T> Optional<T> read(Key key, String value, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(value));
    } catch (RuntimeException wrong) {
      fault(key, key.secret() ? "…" : value);
      return Optional.empty();
    }
  }

  void missing(Key key) {
    faults.add(
        "%s (%s): مطلوب عندما يكون الإرسال الحي مفعّلاً. It is required while live sending is on."
            .formatted(key.key(), key.variable()));
  }

  void clash(Key one, Key other) {
    faults.add(
        "%s و %s: لا يجتمعان، فأرقام البيانات التجريبية قد تكون لأناس حقيقيين. They exclude each other: the demo data's numbers may belong to real people."
            .formatted(one.key(), other.key()));
  }

  private void fault(Key key, String seen) {
    faults.add(
        "%s (%s): القيمة «%s» غير مقبولة. The value “%s” is not accepted; accepted: %s."
            .formatted(key.key(), key.variable(), seen, seen, key.accepts()));
  }

  void requireFaultless() {
    if (!faults.isEmpty()) {
      throw new ConfigurationRefused(faults);
    }
  }
}
