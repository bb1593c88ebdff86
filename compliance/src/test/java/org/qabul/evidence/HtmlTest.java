package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource({"مرحباً 5٪, مرحباً 5٪", "ok 😀, ok [U+1F600]", "日本, [U+65E5][U+672C]"})
  void namesWhatTheFontsCannotShowInsteadOfLeavingItOut(String written, String shown) {
    assertThat(Html.shown(written)).isEqualTo(shown);
  }
}
