package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.Language;

class ChoiceCardTest {
  private final Specimens specimens = new Specimens(Language.AR);

  @ParameterizedTest
  @CsvSource({"1,1,button", "3,1,button", "4,1,list", "10,1,list", "11,2,list", "25,3,list"})
  void turnsFromButtonsToOneListToSeveral(int actions, int messages, String type) {
    var drawn = Cards.draw(specimens.choice(actions));
    assertThat(drawn)
        .hasSize(messages)
        .allSatisfy(
            body ->
                assertThat(body.getJsonObject("interactive").getString("type")).isEqualTo(type));
  }

  @Test
  void keepsEveryActionInItsOrder() {
    var card = specimens.choice(23);
    assertThat(Cards.draw(card).stream().flatMap(Drawn::rows)).isEqualTo(card.actions());
  }

  @Test
  void marksTheMessagesOnlyWhenThereAreSeveral() {
    assertThat(Cards.draw(specimens.choice(10)).stream().map(Drawn::words))
        .noneMatch(words -> words.contains("(1/"));
    assertThat(Cards.draw(specimens.choice(11)).stream().map(Drawn::words))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("\n(1/2)"),
            second -> assertThat(second).endsWith("\n(2/2)"));
  }

  @Test
  void refusesALabelThatALongerOneOfItsKindWouldCut() {
    var actions = List.of(action(1, 24), action(2, 24), action(3, 24), action(4, 25));
    assertThatThrownBy(() -> Cards.draw(choice(actions)))
        .isInstanceOf(LimitExceeded.class)
        .hasMessageContaining("rows[3].title");
    assertThatThrownBy(() -> Cards.draw(choice(List.of(action(1, 21)))))
        .hasMessageContaining("interactive.action.buttons[0].reply.title")
        .hasMessageContaining("20")
        .hasMessageContaining("21");
  }

  @Test
  void countsTheMarkAndTheIsolatesToo() {
    var actions = specimens.choice(11).actions();
    var body = "ب".repeat(1024 - "\n(1/2)".length());
    assertThat(Cards.draw(choice(body, actions))).hasSize(2);
    assertThatThrownBy(() -> Cards.draw(choice(body + "ب", actions)))
        .hasMessageContaining("interactive.body.text");
    var withNumber = "ب".repeat(1011) + " +966501234567".strip();
    assertThatThrownBy(() -> Cards.draw(choice(withNumber, List.of(action(1, 4)))))
        .hasMessageContaining("seen 1026");
  }

  @Test
  void refusesAnEmptyBody() {
    assertThatThrownBy(() -> Cards.draw(choice(" ", List.of(action(1, 4)))))
        .hasMessageContaining("interactive.body.text");
    assertThatThrownBy(() -> Cards.draw(new Card.Text(Language.AR, " \u2069")))
        .hasMessageContaining("text.body");
  }

  private static Card.Choice choice(List<Action> actions) {
    return choice("متن", actions);
  }

  private static Card.Choice choice(String body, List<Action> actions) {
    return new Card.Choice(Language.AR, "", body, "", "عرض", actions);
  }

  private static Action action(int number, int length) {
    return new Action("id" + number, number + "ب".repeat(length - 1), "");
  }
}
