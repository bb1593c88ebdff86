package org.qabul.domain;

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

  public static void atMost(String field, String text, int limit) {
    if (length(text) > limit) {
      throw new InvalidValue(
          field, "at most " + limit + " characters", length(text) + " characters");
    }
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValue(field, "text without NUL characters", "a NUL character");
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

  private static void line(String field, String line, int limit) {
    required(field, line, limit);
    if (line.indexOf('\n') >= 0) {
      throw new InvalidValue(field, "one line each", "a line break");
    }
  }
}
