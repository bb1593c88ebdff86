package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** Lines of the ledger, about nora and marketing. */
final class Lines {
  private Lines() {}

  static ConsentLine line(Type type, Instant at, @Nullable String evidence) {
    return byMethod("web_form", type, at, evidence);
  }

  static ConsentLine byMethod(String method, Type type, Instant at, @Nullable String evidence) {
    return to(Facts.BUSINESS, method, type, at, evidence);
  }

  static ConsentLine to(
      String number, String method, Type type, Instant at, @Nullable String evidence) {
    return new ConsentLine(
        number,
        type,
        Purpose.MARKETING,
        Source.PERSON,
        method,
        evidence,
        "v1",
        Language.EN,
        at,
        null);
  }

  static ConsentEvent event(Type type, Instant at, @Nullable String evidence) {
    return written(line(type, at, evidence));
  }

  static ConsentEvent written(ConsentLine line) {
    return new ConsentEvent("nora", line, Optional.empty(), Actor.SYSTEM, Facts.NOON);
  }

  /** As the database numbers it. */
  static <T> T numbered(long seq, T line) {
    try {
      var field = line.getClass().getDeclaredField("seq");
      field.setAccessible(true);
      field.set(line, seq);
      return line;
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("lines have a number called seq", changed);
    }
  }
}
