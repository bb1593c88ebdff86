package org.qabul.compliance;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whole phrases, found in folded text. One is written as people say it, with {@code (a|b)} for one
 * of several and {@code [a|b]} for what may be left out.
 */
final class Phrases {
  private static final Pattern PARTS = Pattern.compile("[()\\[\\]|]|[^()\\[\\]|\\s]+");
  private static final String NOTHING = "(?!)";

  private final Pattern whole;
  private final Pattern inside;
  private final Pattern last;

  private Phrases(String any) {
    this.whole = Pattern.compile(any);
    this.inside = Pattern.compile("(?<![^ ])" + any);
    this.last = Pattern.compile("(?<![^ ])" + any + "$");
  }

  /**
   * @throws IllegalArgumentException when a bracket is not closed, or something is no word
   */
  static Phrases of(List<String> written) {
    // Every word brings the space that follows it
    String any = String.join("|", written.stream().map(Phrases::regex).toList());
    return new Phrases(written.isEmpty() ? NOTHING : "(?:" + any + ")");
  }

  private static String regex(String phrase) {
    var regex = new StringBuilder();
    var parts = PARTS.matcher(phrase);
    while (parts.find()) {
      regex.append(
          switch (parts.group()) {
            case "(", "[" -> "(?:";
            case ")" -> ")";
            case "]" -> ")?";
            case "|" -> "|";
            default -> word(parts.group());
          });
    }
    return regex.toString();
  }

  private static String word(String written) {
    String folded = FoldedText.of(written);
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("no word: " + written);
    }
    return Pattern.quote(folded) + " ";
  }

  /**
   * @param folded with a space at its end
   */
  boolean are(String folded) {
    return whole.matcher(folded).matches();
  }

  boolean standIn(String folded) {
    return inside.matcher(folded).find();
  }

  /** The text without any of them. */
  String removedFrom(String folded) {
    return inside.matcher(folded).replaceAll("");
  }

  /** The text without those at its beginning and its end. */
  String strippedFrom(String folded) {
    String left = folded;
    String before;
    do {
      before = left;
      left = withoutFirst(left);
      left = withoutLast(left);
    } while (!left.equals(before));
    return left;
  }

  /** The longest counts: who says thank you has not said thank and then something else. */
  private String withoutFirst(String folded) {
    int end = folded.length();
    while (end > 0 && !whole.matcher(folded).region(0, end).matches()) {
      end = folded.lastIndexOf(' ', end - 2) + 1;
    }
    return folded.substring(end);
  }

  private String withoutLast(String folded) {
    var found = last.matcher(folded);
    return found.find() ? folded.substring(0, found.start()) : folded;
  }
}
