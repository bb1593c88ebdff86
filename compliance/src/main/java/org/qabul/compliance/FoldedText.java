package org.qabul.compliance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes down in one way what people write in many: marks and tatweel left out, letters that are
 * mixed up or come from other keyboards made one, digits and case alike, letters never doubled, and
 * nothing but spaces between words.
 */
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
  private static final String WRITTEN = "أإآٱىیئکہةؤگ";
  private static final String MEANT = "اااايييكههوك";

  private FoldedText() {}

  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String unmarked = MARKS.matcher(plain.replace("'", "").replace("’", "")).replaceAll("");
    var letters = new StringBuilder();
    unmarked.codePoints().map(FoldedText::letter).forEach(letters::appendCodePoint);
    String words = NOT_WORDS.matcher(letters).replaceAll(" ").strip();
    return REPEATED.matcher(words).replaceAll("$1");
  }

  private static int letter(int written) {
    if (Character.isDigit(written)) {
      return '0' + Character.digit(written, 10);
    }
    int known = WRITTEN.indexOf(written);
    return known < 0 ? written : MEANT.charAt(known);
  }
}
