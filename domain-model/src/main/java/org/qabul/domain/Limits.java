package org.qabul.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Checks of values that come from outside; every refusal names the field, the limit and what came.
 */
public final class Limits {
  private Limits() {}

  /** Length as the stricter of code points and UTF-16 units: no source says which Meta counts. */
  public static int length(String text) {
    return Math.max(text.codePointCount(0, text.length()), text.length());
  }

  public static void required(String field, String text, int limit) {
    if (text.isBlank()) {
      throw new InvalidValue(field, "1–" + limit + " characters", "nothing");
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
          field, "at most " + limit + " characters", length(text) + " characters");
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValue(field, "text without NUL characters", "a NUL character");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new InvalidValue(field, "whole characters", "half of a surrogate pair");
    }
  }

  public static void between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidValue(field, least + " to " + most, Integer.toString(value));
    }
  }

  static List<String> lines(String field, List<String> lines, int most, int limit) {
    if (lines.size() > most) {
      throw new InvalidValue(field, "at most " + most + " lines", lines.size() + " lines");
    }
    lines.forEach(line -> line(field, line, limit));
    return List.copyOf(lines);
  }

  private static void oneLine(String field, String text) {
    if (text.codePoints().anyMatch(Limits::breaksLine)) {
      throw new InvalidValue(field, "one line", "a line break");
    }
  }

  private static boolean breaksLine(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
