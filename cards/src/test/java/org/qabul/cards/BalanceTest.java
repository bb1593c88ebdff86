package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
  // R stands for RLI, O for RLO, P for PDI, F for PDF
  @ParameterizedTest
  @CsvSource({
    "abc,abc",
    "aRb,aRbP",
    "aPb,ab",
    "ROaP,ROaFP",
    "aOb,aObF",
    "aFb,ab",
    "RaFbP,RabP",
    "OaRbFcP,OaRbcPF",
    "Ra/bP,RaP/b",
    "RaPb,RaPb"
  })
  void closesWhatIsOpenAndDropsWhatClosesNothing(String given, String expected) {
    assertThat(Balance.of(controls(given))).isEqualTo(controls(expected));
  }

  @Property
  void balancesAnything(@ForAll("bidiText") String text) {
    var balanced = Balance.of(text);
    assertThat(Texts.balanced(balanced)).isTrue();
    assertThat(balanced).hasSizeLessThanOrEqualTo(2 * text.length());
    assertThat(Balance.of(balanced)).isEqualTo(balanced);
    assertThat(Texts.visible(balanced)).isEqualTo(Texts.visible(text));
  }

  @Property
  void nothingEscapesFromAValue(@ForAll("bidiText") String text) {
    var value = Isolates.value(text);
    assertThat(Texts.balanced(value)).isTrue();
    assertThat(value).doesNotContain("\n");
    if (!value.isEmpty()) {
      assertThat(value).startsWith("\u2068").endsWith("\u2069");
    }
  }

  @Provide
  static Arbitrary<String> bidiText() {
    return Arbitraries.strings()
        .withChars("ab ب5+\n\r\u2029")
        .withCharRange('\u202A', '\u202E')
        .withCharRange('\u2066', '\u2069')
        .ofMaxLength(60);
  }

  private static String controls(String letters) {
    return letters
        .replace('R', '\u2067')
        .replace('O', '\u202E')
        .replace('P', '\u2069')
        .replace('F', '\u202C')
        .replace('/', '\n');
  }
}
