package org.qabul.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetAnswerTest {
  private static String written(String... cells) throws IOException {
    var text = new StringWriter();
    try (var table = new SpreadsheetAnswer(text)) {
      table.write(cells);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+966500000001", "-1", "@SUM(A1)", "\tx", "\rx"})
  void noCellIsAFormula(String cell) throws IOException {
    assertThat(written(cell)).startsWith("\"'");
  }

  @Test
  void aSemicolonBeginsNoCellWhereverExcelPartsThem() throws IOException {
    assertThat(written("x;=HYPERLINK(1)", "", "say \"yes\""))
        .isEqualTo("\"x;=HYPERLINK(1)\",\"\",\"say \"\"yes\"\"\"\r\n");
  }
}
