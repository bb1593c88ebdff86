package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLettersTest {
  /** Forms as the Unicode charts name them: isolated, final, initial, medial. */
  @ParameterizedTest
  @CsvSource({
    "ب, FE8F",
    "بب, FE91 FE90",
    "ببب, FE91 FE92 FE90",
    "دب, FEA9 FE8F",
    "بد, FE91 FEAA",
    "لا, FEFB",
    "بلا, FE91 FEFC",
    "لأ, FEF7",
    "ل, FEDD",
    "لل, FEDF FEDE",
    "ءب, FE80 FE8F",
    "بَب, FE91 64E FE90",
    "بـ, FE91 640",
    "گگ, FB94 FB93",
    "a ب 1, 61 20 FE8F 20 31",
    "دَب, FEA9 64E FE8F",
    "ـب, 640 FE90",
    "بء, FE8F FE80",
    "بa, FE8F 61",
    "لَا, FEDF 64E FE8E",
    "لآلإ, FEF5 FEF9",
    "بلأ, FE91 FEF8",
    "غف, FECF FED2",
    "ـ, 640",
    "بَ, FE8F 64E",
    "َب, 64E FE8F",
    "پ چ ک ٹ ھ ہ ی, FB56 20 FB7A 20 FB8E 20 FB66 20 FBAA 20 FBA6 20 FBFC",
    "ژ ڈ ڑ ں ے ۀ ۓ, FB8A 20 FB88 20 FB8C 20 FB9E 20 FBAE 20 FBA4 20 FBB0",
    "پژپ, FB58 FB8B FB56"
  })
  void takeTheFormThatTheirNeighboursAskFor(String written, String forms) {
    var drawn = new StringBuilder();
    JoinedLetters.of(written)
        .codePoints()
        .forEach(
            point -> drawn.append(Integer.toHexString(point).toUpperCase(Locale.ROOT)).append(' '));
    assertThat(drawn.toString().strip()).isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "السلام عليكم ورحمة الله",
        "عقدكم رقم 12 ينتهي في 2026-01-05",
        "لألآلإلا",
        "ل",
        ""
      })
  void sayTheSameAsBefore(String written) {
    assertThat(Normalizer.normalize(JoinedLetters.of(written), Normalizer.Form.NFKC))
        .isEqualTo(Normalizer.normalize(written, Normalizer.Form.NFKC));
  }
}
