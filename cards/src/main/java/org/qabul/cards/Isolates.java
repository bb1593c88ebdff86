package org.qabul.cards;

import java.util.regex.Pattern;

/**
 * Keeps text of one direction from disturbing text of the other, with the isolates of Unicode's
 * bidirectional algorithm (UAX #9). Only cards are treated so: a contact gets the words exactly as
 * they were approved.
 */
final class Isolates {
  private static final char LRI = '\u2066';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private static final Pattern CONTROLS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  /** Read from the right, a number in groups would show its groups in the wrong order. */
  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile("https?://[^\\s\u202A-\u202E\u2066-\u2069]+|(?<!\\d)[+0]\\d[\\d ()-]{5,}\\d");

  private Isolates() {}

  /**
   * A value of foreign origin on one line. Its own controls go, because the isolate around it does
   * their work and cannot be escaped from; its line breaks go, because it must not pose as a line
   * of ours.
   */
  static String value(String text) {
    var line = BREAKS.matcher(plain(text)).replaceAll(" ").strip();
    return line.isEmpty() ? "" : FSI + numbers(line) + PDI;
  }

  static String phone(String number) {
    return LRI + plain(number).strip() + PDI;
  }

  /** Isolates phone numbers and addresses that stand in running text. */
  static String numbers(String text) {
    return LEFT_TO_RIGHT.matcher(text).replaceAll(LRI + "$0" + PDI);
  }

  private static String plain(String text) {
    return CONTROLS.matcher(Balance.whole(text)).replaceAll("");
  }
}
