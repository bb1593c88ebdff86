package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Limits;

class PagesTest {
  @Test
  void breaksBetweenLines() {
    assertThat(Pages.of("سطر أول\nسطر ثان\n\nسطر ثالث", 16))
        .containsExactly("سطر أول\nسطر ثان", "سطر ثالث");
  }

  @Test
  void breaksBetweenSentencesAndThenBetweenWords() {
    assertThat(Pages.of("One two. Three four. Five six.", 22))
        .containsExactly("One two.", "Three four. Five six.");
    assertThat(Pages.of("one two three four five", 12))
        .containsExactly("one two", "three", "four five");
  }

  @Test
  void neverPartsWhatAReaderTakesForOneCharacter() {
    var family = "👨‍👩‍👧‍👦";
    assertThat(Pages.of(family.repeat(6), 30))
        .containsExactly(family.repeat(2), family.repeat(2), family.repeat(2));
    assertThat(Pages.of("بّ".repeat(8), 10)).allMatch(page -> page.length() % 2 == 0);
  }

  @Test
  void goesOnThroughACharacterLongerThanAPage() {
    assertThat(String.join("", Pages.of("ب" + "ّ".repeat(50), 10))).hasSize(51);
  }

  @Property
  void losesNothingFitsAndStaysBalanced(@ForAll("longText") String text) {
    var pages = Pages.of(text, 40);
    assertThat(pages).allSatisfy(page -> assertThat(Limits.length(page)).isBetween(1, 40));
    assertThat(pages).allMatch(Texts::balanced);
    assertThat(Texts.visible(pages.stream().collect(Collectors.joining())))
        .isEqualTo(Texts.visible(text));
  }

  @Provide
  static Arbitrary<String> longText() {
    var parts =
        Arbitraries.of(
            "ب", "بّ", "😀", "👨‍👩‍👧‍👦", "word ", ". ", "\n", "\u2067", "\u2069", "\u202E");
    return parts.list().ofMaxSize(200).map(list -> String.join("", list));
  }
}
