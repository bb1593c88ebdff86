package org.qabul.cards;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qabul.domain.Limits;

/**
 * Spreads a long text over several messages: between lines, else between sentences, words, or what
 * a reader takes for one character. Only blanks at the edges of a page are lost.
 */
final class Pages {
  private static final Pattern AFTER_LINE = Pattern.compile("(?<=\n)");

  // BreakIterator would part a family emoji before JDK 20
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final int limit;
  private final List<String> pages = new ArrayList<>();
  private String page = "";

  private Pages(int limit) {
    this.limit = limit;
  }

  static List<String> of(String text, int limit) {
    var pages = new Pages(limit);
    AFTER_LINE.splitAsStream(text).flatMap(pages::pieces).forEach(pages::add);
    pages.turn();
    return pages.pages;
  }

  private void add(String piece) {
    if (Limits.length(page + piece) > limit) {
      turn();
    }
    page += piece;
  }

  private void turn() {
    if (!page.isBlank()) {
      pages.add(page.strip());
    }
    page = "";
  }

  private Stream<String> pieces(String line) {
    String whole = Balance.of(line);
    if (Limits.length(whole) <= limit) {
      return Stream.of(whole);
    }
    // Half, because balancing can double a piece
    int cut = cut(line, limit / 2);
    return Stream.concat(
        Stream.of(Balance.of(line.substring(0, cut))), pieces(line.substring(cut)));
  }

  private static int cut(String line, int room) {
    return Stream.of(
            BreakIterator.getSentenceInstance(Locale.ROOT),
            BreakIterator.getLineInstance(Locale.ROOT))
        .map(breaks -> before(breaks, line, room))
        .filter(cut -> cut > 0)
        .findFirst()
        .orElseGet(() -> characters(line, room));
  }

  private static int before(BreakIterator breaks, String line, int room) {
    breaks.setText(line);
    return breaks.preceding(room + 1);
  }

  private static int characters(String line, int room) {
    Matcher character = CHARACTER.matcher(line);
    int cut = 0;
    while (character.find() && character.end() <= room) {
      cut = character.end();
    }
    return cut > 0 ? cut : line.offsetByCodePoints(0, room / 2);
  }
}
