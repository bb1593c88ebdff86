package org.qabul.evidence;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes Arabic letters in the forms they take beside others (Unicode's Arabic Presentation Forms):
 * the engine draws one glyph for each character and joins nothing itself.
 */
final class JoinedLetters {
  private static final char TATWEEL = '\u0640';
  private static final int BOTH_SIDES = 4;
  private static final int FROM_BEFORE = 2;

  /** Of each letter its first form, and how many it has; the first block lists them in order. */
  private static final Map<Character, Forms> FORMS = forms();

  private static final String ALEFS = "آأإا";
  private static final int LAM_ALEF = 0xFEF5;

  private JoinedLetters() {}

  /**
   * A letter's forms: alone, end, and for those that join to the next too, beginning and middle.
   *
   * @param first the form alone
   */
  private record Forms(int first, int count) {}

  private static Map<Character, Forms> forms() {
    var forms = new HashMap<Character, Forms>();
    String fromBefore = "آأؤإاةدذرزوى";
    int next = 0xFE80;
    for (char letter = 'ء'; letter <= 'ي'; letter++) {
      if (letter <= 'غ' || letter >= 'ف') {
        int count = letter == 'ء' ? 1 : fromBefore.indexOf(letter) >= 0 ? FROM_BEFORE : BOTH_SIDES;
        forms.put(letter, new Forms(next, count));
        next += count;
      }
    }
    others(
        forms,
        "پچکگٹھہی",
        BOTH_SIDES,
        0xFB56,
        0xFB7A,
        0xFB8E,
        0xFB92,
        0xFB66,
        0xFBAA,
        0xFBA6,
        0xFBFC);
    others(forms, "ژڈڑںےۀۓ", FROM_BEFORE, 0xFB8A, 0xFB88, 0xFB8C, 0xFB9E, 0xFBAE, 0xFBA4, 0xFBB0);
    return forms;
  }

  private static void others(
      Map<Character, Forms> forms, String letters, int count, int... firsts) {
    for (int i = 0; i < firsts.length; i++) {
      forms.put(letters.charAt(i), new Forms(firsts[i], count));
    }
  }

  static String of(String text) {
    var joined = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      at += append(joined, text, at);
    }
    return joined.toString();
  }

  /** Returns how many characters it took. */
  private static int append(StringBuilder joined, String text, int at) {
    char letter = text.charAt(at);
    var forms = FORMS.get(letter);
    if (forms == null) {
      joined.append(letter);
      return 1;
    }
    boolean before = forms.count() > 1 && joins(text, neighbour(text, at, -1)) == BOTH_SIDES;
    int next = neighbour(text, at, 1);
    int alef = letter == 'ل' ? alefAt(text, at + 1) : -1;
    if (alef >= 0) {
      joined.append((char) (LAM_ALEF + 2 * alef + (before ? 1 : 0)));
      return 2;
    }
    boolean after = forms.count() == BOTH_SIDES && joins(text, next) > 1;
    joined.append((char) (forms.first() + (before ? 1 : 0) + (after ? 2 : 0)));
    return 1;
  }

  private static int alefAt(String text, int place) {
    return place < text.length() ? ALEFS.indexOf(text.charAt(place)) : -1;
  }

  /** The next letter in this direction, looking past marks; a place outside when there is none. */
  private static int neighbour(String text, int at, int step) {
    int place = at + step;
    while (place >= 0
        && place < text.length()
        && Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK) {
      place += step;
    }
    return place;
  }

  private static int joins(String text, int place) {
    if (place < 0 || place >= text.length()) {
      return 0;
    }
    char letter = text.charAt(place);
    var forms = FORMS.get(letter);
    return letter == TATWEEL ? BOTH_SIDES : forms == null ? 0 : forms.count();
  }
}
