package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hebrew-like letters would do as well; what matters is where each piece stands when drawn. */
class VisualOrderTest {
  private final BidiReorderer order = new VisualOrder();

  @ParameterizedTest
  @CsvSource({"اب, با", "اب 12, 12 با", "اب (تد), (دت) با", "اب 12 تد, دت 12 با", "«اب», «با»"})
  void drawsFromTheRightAndKeepsNumbersAsTheyAre(String written, String drawn) {
    assertThat(order.reorderRTLTextToLTR(written)).isEqualTo(drawn);
  }

  @Test
  void keepsANumberInsideArabicInTheSameRun() {
    assertThat(runs("مرحبا 123 عالم", BidiSplitter.LTR)).containsExactly("rtl مرحبا 123 عالم");
  }

  @Test
  void cutsWhereTheDirectionTurns() {
    assertThat(runs("Noura نورة 5 ok", BidiSplitter.LTR))
        .containsExactly("ltr Noura ", "rtl نورة 5", "ltr  ok");
  }

  private static List<String> runs(String text, byte direction) {
    var splitter = new TextRuns();
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
