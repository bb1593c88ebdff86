package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRunsTest {
  private final TextRuns splitter = new TextRuns();

  @Test
  void keepANumberInsideArabicInTheSameRun() {
    assertThat(runs("مرحبا 123 عالم", BidiSplitter.LTR)).containsExactly("rtl مرحبا 123 عالم");
  }

  @Test
  void areCutWhereTheDirectionTurns() {
    assertThat(runs("Noura نورة 5 ok", BidiSplitter.LTR))
        .containsExactly("ltr Noura ", "rtl نورة 5", "ltr  ok");
  }

  @Test
  void areCutWhereTheDirectionTurnsInAParagraphFromTheRight() {
    assertThat(runs("نورة Noura هنا", BidiSplitter.RTL))
        .containsExactly("rtl نورة ", "ltr Noura", "rtl  هنا");
  }

  @Test
  void followTheParagraphWhereNothingTurns() {
    assertThat(runs("...", BidiSplitter.LTR)).containsExactly("ltr ...");
    assertThat(runs("...", BidiSplitter.RTL)).containsExactly("rtl ...");
  }

  @Test
  void areOneWithoutLettersWhenThereAreNone() {
    assertThat(runs("", BidiSplitter.LTR)).containsExactly("ltr ");
    assertThat(runs("", BidiSplitter.RTL)).containsExactly("rtl ");
  }

  @Test
  void areThoseOfTheNewestParagraph() {
    runs("Noura نورة", BidiSplitter.LTR);
    assertThat(runs("ok", BidiSplitter.LTR)).containsExactly("ltr ok");
  }

  /** Hebrew and Arabic letters are of two classes in Unicode. */
  @ParameterizedTest
  @CsvSource({
    "ok نعم, LTR",
    "نعم ok, RTL",
    "שלום ok, RTL",
    "'12, نعم', RTL",
    "'12, ok', LTR",
    "12, NEUTRAL",
    "'', NEUTRAL",
    "نعم, RTL",
    "a, LTR"
  })
  void haveTheDirectionOfTheFirstLetter(String paragraph, String direction) {
    assertThat(splitter.getBaseDirection(paragraph))
        .isEqualTo(
            switch (direction) {
              case "LTR" -> BidiSplitter.LTR;
              case "RTL" -> BidiSplitter.RTL;
              default -> BidiSplitter.NEUTRAL;
            });
  }

  private List<String> runs(String text, byte direction) {
    splitter.setParagraph(text, direction);
    var runs = new ArrayList<String>();
    for (int i = 0; i < splitter.countTextRuns(); i++) {
      var run = splitter.getVisualRun(i);
      String part = text.substring(run.getStart(), run.getStart() + run.getLength());
      runs.add((run.getDirection() == BidiSplitter.RTL ? "rtl " : "ltr ") + part);
    }
    return runs;
  }
}
