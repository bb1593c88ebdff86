package org.qabul.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Checks of values that come from outside; every refusal names the field, the limit and what came.
 */
public final class Limits {
  private static final Words NOTHING = new Words("لا شيء", "nothing");
  private static final Words WITHOUT_NUL =
      new Words("نص بلا المحرف NUL", "text without NUL characters");
  private static final Words NUL = new Words("المحرف NUL", "a NUL character");
  private static final Words WHOLE = new Words("محارف كاملة", "whole characters");
  private static final Words HALF = new Words("نصف محرف", "half of a surrogate pair");
  private static final Words ONE_LINE = new Words("سطر واحد", "one line");
  private static final Words LINE_BREAK = new Words("سطر جديد", "a line break");

  private Limits() {}

  /** Length as the stricter of code points and UTF-16 units: no source says which Meta counts. */
  public static int length(String text) {
    return Math.max(text.codePointCount(0, text.length()), text.length());
  }

  public static void required(String field, String text, int limit) {
    if (text.isBlank()) {
      throw new InvalidValue(
          field, new Words("من ١ إلى %s حرف", "1–%s characters").with(limit), NOTHING);
    }
    atMost(field, text, limit);
  }

  /** One line with something on it: names and titles that cannot pose as further lines. */
  public static void line(String field, String text, int limit) {
    required(field, text, limit);
    oneLine(field, text);
  }

  /** One line, or nothing. */
  public static void optionalLine(String field, String text, int limit) {
    atMost(field, text, limit);
    oneLine(field, text);
  }

  public static void atMost(String field, String text, int limit) {
    if (length(text) > limit) {
      throw new InvalidValue(
          field,
          new Words("%s حرف على الأكثر", "at most %s characters").with(limit),
          new Words("%s حرف", "%s characters").with(length(text)));
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValue(field, WITHOUT_NUL, NUL);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new InvalidValue(field, WHOLE, HALF);
    }
  }

  public static void between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidValue(
          field,
          new Words("من %s إلى %s", "%s to %s").with(least, most),
          new Words("%s", "%s").with(value));
    }
  }

  static List<String> lines(String field, List<String> lines, int most, int limit) {
    if (lines.size() > most) {
      throw new InvalidValue(
          field,
          new Words("%s سطر على الأكثر", "at most %s lines").with(most),
          new Words("%s سطر", "%s lines").with(lines.size()));
    }
    lines.forEach(line -> line(field, line, limit));
    return List.copyOf(lines);
  }

  private static void oneLine(String field, String text) {
    if (text.codePoints().anyMatch(Limits::breaksLine)) {
      throw new InvalidValue(field, ONE_LINE, LINE_BREAK);
    }
  }

  private static boolean breaksLine(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
