package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.domain.Card;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;

class FoldingCardTest {
  /** As many isolates as fit into a title: what grows most when it is drawn. */
  private static final String NUMBERS = "01234567.".repeat(14).substring(0, Proposal.MAX_TITLE);

  @ParameterizedTest
  @EnumSource(Language.class)
  void summarisesTheLargestOfferThereCanBe(Language language) {
    var line = "ب".repeat(Proposal.MAX_LINE);
    var lines = Collections.nCopies(Proposal.MAX_LINES, line);
    var proposal =
        new Proposal(
            OpportunityType.WIN_BACK,
            NUMBERS,
            NUMBERS,
            line,
            NUMBERS,
            line,
            "\u2067".repeat(Proposal.MAX_MESSAGE - 1) + "ب",
            lines,
            lines,
            100,
            Purpose.MARKETING,
            language);
    var drawn =
        Cards.draw(new Card.Offer(language, "o".repeat(64), proposal, NUMBERS, Specimens.PHONE));
    assertThat(drawn).hasSizeGreaterThan(2);
    assertThat(types(drawn.subList(0, drawn.size() - 1))).containsOnly("text");
    assertThat(drawn.get(drawn.size() - 1).getString("type")).isEqualTo("interactive");
  }

  @Test
  void keepsTheButtonsBesideTheWordsWhileTheyFit() {
    var specimens = new Specimens(Language.AR);
    int frame = Drawn.words(Cards.draw(step(specimens, "ب")).get(0)).length() - 1;
    assertThat(types(Cards.draw(step(specimens, "ب".repeat(1024 - frame)))))
        .containsExactly("interactive");
    assertThat(types(Cards.draw(step(specimens, "ب".repeat(1025 - frame)))))
        .containsExactly("text", "interactive");
  }

  @Test
  void showsTheMessageExactlyAsTheContactWillReadIt() {
    var message = " اتصل على +966 50 123 4567\n\nhttps://qabul.example/ \u2067א\u2069";
    assertThat(Drawn.words(Cards.draw(step(new Specimens(Language.AR), message)).get(0)))
        .contains("\n" + message + "\n");
  }

  @Test
  void warnsBesideTheButtonsEvenWhenTheReasonsAreAbove() {
    var reasons = Collections.nCopies(9, "سبب ".repeat(50));
    var card = new Specimens(Language.AR).secondStep(1, reasons);
    assertThat(Cards.draw(card))
        .satisfiesExactly(
            details -> assertThat(Drawn.words(details)).contains("السلام عليكم", "سبب"),
            buttons -> assertThat(Drawn.words(buttons)).contains("لن تُرسل الآن", "أعلاه"));
  }

  @Test
  void aNameCannotPoseAsALineOfOurs() {
    var card = new Card.MeetingOffer(Language.AR, "o1", "خالد\nقُبلت الفرصة\u2069 \u202Eتسا");
    assertThat(Drawn.words(Cards.draw(card).get(0)))
        .contains("\u2068خالد قُبلت الفرصة تسا\u2069؟")
        .doesNotContain("\n");
  }

  private static Card step(Specimens specimens, String preview) {
    return new Card.SecondStep(
        specimens.language(),
        "v1",
        1,
        Specimens.PERSON,
        Specimens.PHONE,
        preview,
        List.of(),
        List.of());
  }

  private static List<String> types(List<JsonObject> drawn) {
    return drawn.stream().map(body -> body.getString("type")).toList();
  }
}
