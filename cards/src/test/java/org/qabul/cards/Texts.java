package org.qabul.cards;

import java.util.ArrayDeque;
import java.util.List;

/** Texts of an exact length, and what a reader sees of a drawn one. */
final class Texts {
  /** An Arabic letter; two UTF-16 units; a letter with a mark above it. */
  static final List<String> UNITS = List.of("ب", "😀", "بّ");

  private Texts() {}

  static String of(int length, String unit) {
    String text = unit.repeat(length / unit.length());
    return text + "ن".repeat(length - text.length());
  }

  /** The letters and digits alone: blanks, breaks and invisible marks may move. */
  static String visible(String text) {
    return text.replaceAll("[\\p{Cf}\\p{Cs}\\p{Cc}\\s\u2028\u2029\uFFFD]", "");
  }

  static boolean balanced(String text) {
    return text.lines().allMatch(Texts::balancedLine);
  }

  private static boolean balancedLine(String line) {
    var open = new ArrayDeque<Character>();
    for (char c : line.toCharArray()) {
      if (c >= '\u2066' && c <= '\u2068') {
        open.push('\u2069');
      } else if (c >= '\u202A' && c <= '\u202E' && c != '\u202C') {
        open.push('\u202C');
      } else if ((c == '\u2069' || c == '\u202C') && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
