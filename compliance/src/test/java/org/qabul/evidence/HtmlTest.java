package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Language;

class HtmlTest {
  private final Html html = new Html("A title", "p { margin: 0 }");

  @ParameterizedTest
  @CsvSource({
    "مرحباً 5٪, مرحباً 5٪",
    "ok 😀, ok [U+1F600]",
    "日本, [U+65E5][U+672C]",
    "a\u200fb\u2067c, abc"
  })
  void namesWhatTheFontsCannotShowInsteadOfLeavingItOut(String written, String shown) {
    assertThat(Html.shown(written)).isEqualTo(shown);
  }

  @Test
  void isNamedAndStyledInItsHead() {
    assertThat(Markup.of(html.document()))
        .isEqualTo(
            "<html lang=\"ar\"><head><title>A title</title>"
                + "<meta content=\"A title\" name=\"subject\"/>"
                + "<style>p { margin: 0 }</style></head><body/></html>");
  }

  @Test
  void standsInTheBodyUntilASectionBegins() {
    html.line("p", "", "before");
    html.section(Language.AR);
    html.line("h1", "", "ar");
    html.section(Language.EN);
    html.line("h1", "soft", "en");
    assertThat(body())
        .isEqualTo(
            "<p>before</p><div class=\"part rtl\" lang=\"ar\"><h1>ar</h1></div>"
                + "<div class=\"part ltr\" lang=\"en\"><h1 class=\"soft\">en</h1></div>");
  }

  @Test
  void takesTextAndNeverMarkup() {
    html.line("p", "", "<b>&amp; 日");
    assertThat(body()).isEqualTo("<p>&lt;b&gt;&amp;amp; [U+65E5]</p>");
  }

  @Test
  void letsWordsKeepTheirOwnDirection() {
    html.words("نعم yes");
    html.words("yes");
    html.code("{}");
    assertThat(body())
        .isEqualTo(
            "<div class=\"words rtl\">نعم yes</div><div class=\"words ltr\">yes</div>"
                + "<div class=\"code\">{}</div>");
  }

  @Test
  void putsAValueAtTheSideWhereThePageBegins() {
    html.section(Language.AR);
    html.value("12");
    html.section(Language.EN);
    html.value("12");
    assertThat(body()).contains("<p class=\"soft ltr end\">12</p>", "<p class=\"soft ltr\">12</p>");
  }

  @Test
  void mirrorsATableThatIsReadFromTheRight() {
    html.section(Language.AR);
    html.table(List.of("one", "two"), List.of(List.of("أ", "b<")));
    assertThat(body())
        .contains(
            "<table class=\"grid\"><thead><tr><th class=\"\"><div class=\"ltr end\">two</div></th>"
                + "<th class=\"first\"><div class=\"ltr end\">one</div></th></tr></thead>"
                + "<tbody><tr><td class=\"\"><div class=\"ltr end\">b&lt;</div></td>"
                + "<td class=\"first\"><div class=\"rtl end\">أ</div></td></tr></tbody></table>");
  }

  @Test
  void leavesATableThatIsReadFromTheLeftAsItIs() {
    html.section(Language.EN);
    html.pairs(List.of(Html.cells("Name", "日")));
    assertThat(body())
        .contains(
            "<table class=\"pairs\"><tbody><tr>"
                + "<td class=\"first\"><div class=\"ltr start\">Name</div></td>"
                + "<td class=\"\"><div class=\"ltr start\">[U+65E5]</div></td></tr></tbody></table>");
  }

  private String body() {
    String all = Markup.of(html.document());
    return all.substring(all.indexOf("<body>") + "<body>".length(), all.indexOf("</body>"));
  }
}
