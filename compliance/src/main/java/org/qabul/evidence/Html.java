package org.qabul.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.qabul.domain.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An XHTML document in the making. What is put in is text, never markup; what the fonts cannot show
 * is named by its number, so that nothing is left out silently.
 */
final class Html {
  private static final Pattern NOT_IN_FONTS =
      Pattern.compile(
          "[^\\u0009\\u000A\\u0020-\\u06FF\\u0750-\\u077F\\u2010-\\u2026\\u2030-\\u205E]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final Document document;
  private final Element body;
  private Element place;
  private boolean rtl;

  Html(String title, String style) {
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException(missing);
    }
    var html = document.createElement("html");
    html.setAttribute("lang", "ar");
    document.appendChild(html);
    var head = append(html, "head");
    append(head, "title").setTextContent(title);
    var subject = append(head, "meta");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", title);
    append(head, "style").setTextContent(style);
    body = append(html, "body");
    place = body;
  }

  Document document() {
    return document;
  }

  /** What follows stands in this language, on a page of its own. */
  void section(Language language) {
    rtl = language == Language.AR;
    place = append(body, "div");
    place.setAttribute("class", rtl ? "part rtl" : "part ltr");
    place.setAttribute("lang", language.code());
  }

  void line(String tag, String style, String text) {
    var line = append(place, tag);
    if (!style.isEmpty()) {
      line.setAttribute("class", style);
    }
    line.setTextContent(shown(text));
  }

  /** Somebody's words: they keep their own direction, whatever the page's is. */
  void words(String text) {
    line("div", "words " + direction(text), text);
  }

  /** Letters that are compared one by one. */
  void code(String text) {
    line("div", "code", text);
  }

  /** A number, time or id: it reads from the left, on whichever side it stands. */
  void value(String text) {
    line("p", rtl ? "soft ltr end" : "soft ltr", text);
  }

  /** Labels with their values. */
  void pairs(List<List<String>> rows) {
    table("pairs", List.of(), rows);
  }

  void table(List<String> heads, List<List<String>> rows) {
    table("grid", heads, rows);
  }

  /** Cells in reading order; the engine never mirrors a table, so we do. */
  private void table(String style, List<String> heads, List<List<String>> rows) {
    var table = append(place, "table");
    table.setAttribute("class", style);
    if (!heads.isEmpty()) {
      row(append(table, "thead"), "th", heads);
    }
    var cells = append(table, "tbody");
    rows.forEach(row -> row(cells, "td", row));
  }

  private void row(Element in, String tag, List<String> cells) {
    var row = append(in, "tr");
    for (int i = 0; i < cells.size(); i++) {
      int reading = rtl ? cells.size() - 1 - i : i;
      var cell = append(row, tag);
      cell.setAttribute("class", reading == 0 ? "first" : "");
      var box = append(cell, "div");
      box.setAttribute("class", direction(cells.get(reading)) + (rtl ? " end" : " start"));
      box.setTextContent(shown(cells.get(reading)));
    }
  }

  private static String direction(String text) {
    return text.codePoints().anyMatch(Html::arabic) ? "rtl" : "ltr";
  }

  private static boolean arabic(int codePoint) {
    return Character.UnicodeBlock.of(codePoint) == Character.UnicodeBlock.ARABIC;
  }

  private Element append(Element parent, String tag) {
    var child = document.createElement(tag);
    parent.appendChild(child);
    return child;
  }

  static String shown(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return NOT_IN_FONTS
        .matcher(visible)
        .replaceAll(found -> "[U+%X]".formatted(found.group().codePointAt(0)));
  }

  static List<String> cells(String... cells) {
    return Arrays.asList(cells);
  }
}
