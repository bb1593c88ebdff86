package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiReorderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hebrew-like letters would do as well; what matters is where each piece stands when drawn. */
class VisualOrderTest {
  private final BidiReorderer order = new VisualOrder();

  @ParameterizedTest
  @CsvSource({
    "اب, با",
    "اب 12, 12 با",
    "اب (تد), (دت) با",
    "اب 12 تد, دت 12 با",
    "«اب», «با»",
    "اب [ت] {د} <ج>, <ج> {د} [ت] با",
    "'', ''"
  })
  void drawsFromTheRightAndKeepsNumbersAsTheyAre(String written, String drawn) {
    assertThat(order.reorderRTLTextToLTR(written)).isEqualTo(drawn);
  }

  /** A beginning, then an end. */
  @Test
  void joinsLettersAndPartsThemAgain() {
    assertThat(order.shapeText("بب")).isEqualTo("\uFE91\uFE90");
    assertThat(order.deshapeText("\uFE91\uFE90")).isEqualTo("بب");
  }

  @Test
  void isAskedAtAll() {
    assertThat(order.isLiveImplementation()).isTrue();
  }
}
