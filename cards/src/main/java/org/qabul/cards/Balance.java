package org.qabul.cards;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes in every paragraph what bidi controls opened there, and drops what closes nothing. UAX #9
 * reads the text the same afterwards; a phone that does not end them with the paragraph does too.
 */
final class Balance {
  private static final char PDF = '\u202C';
  private static final char PDI = '\u2069';

  private final StringBuilder text = new StringBuilder();
  private final Deque<Character> awaited = new ArrayDeque<>();

  private Balance() {}

  static String of(String text) {
    var balance = new Balance();
    whole(text).chars().forEach(c -> balance.take((char) c));
    balance.close();
    return balance.text.toString();
  }

  /**
   * Half a surrogate pair is no text; a replacement shows that something stood there. Done before
   * any control is dropped, or else two halves could meet.
   */
  static String whole(String text) {
    return ChannelLimits.HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  private void take(char c) {
    switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
          open(c, PDI);
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE ->
          open(c, PDF);
      case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> closeIsolate();
      case Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT -> closeEmbedding();
      case Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR -> paragraph(c);
      default -> text.append(c);
    }
  }

  private void open(char opener, char closer) {
    text.append(opener);
    awaited.push(closer);
  }

  private void closeIsolate() {
    boolean open = awaited.contains(PDI);
    while (open) {
      char closer = awaited.pop();
      text.append(closer);
      open = closer != PDI;
    }
  }

  private void closeEmbedding() {
    if (!awaited.isEmpty() && awaited.peek() == PDF) {
      text.append(awaited.pop());
    }
  }

  private void paragraph(char separator) {
    close();
    text.append(separator);
  }

  private void close() {
    awaited.forEach(text::append);
    awaited.clear();
  }
}
