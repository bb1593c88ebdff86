package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Action;
import org.qabul.domain.Content;
import org.qabul.domain.Drawing;

class CountLimitsTest {
  private static final Frame FRAME = new Frame("", "متن", "");
  private static final String BUTTONS = "interactive.action.buttons";
  private static final String SECTIONS = "interactive.action.sections";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void allowsOneToThreeButtons(int count) {
    assertFits(CloudJson.buttons(FRAME, actions(count)));
  }

  @Test
  void refusesNoButtonAndAFourth() {
    assertRefused(CloudJson.buttons(FRAME, actions(0)), BUTTONS, 1, 0);
    assertRefused(CloudJson.buttons(FRAME, actions(4)), BUTTONS, 3, 4);
  }

  @Test
  void refusesTwoButtonsOfOneIdOrOneTitle() {
    var first = new Action("a", "قبول", "");
    assertRefused(twoButtons(first, new Action("a", "تخطي", "")), BUTTONS + "[1].reply.id", 1, 2);
    assertRefused(
        twoButtons(first, new Action("b", "قبول", "")), BUTTONS + "[1].reply.title", 1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "\ta"})
  void refusesPaddedIds(String id) {
    var padded = List.of(new Action(id, "قبول", ""));
    assertRefused(CloudJson.buttons(FRAME, padded), BUTTONS + "[0].reply.id", 256, id.length());
  }

  @Test
  void allowsTenRowsAndNotEleven() {
    assertFits(CloudJson.list(FRAME, "عرض", actions(10)));
    assertRefused(CloudJson.list(FRAME, "عرض", actions(11)), SECTIONS + "[0].rows", 10, 11);
    assertRefused(CloudJson.list(FRAME, "عرض", actions(0)), SECTIONS + "[0].rows", 1, 0);
  }

  @Test
  void countsTheRowsOfAllSectionsTogether() {
    var five = Drawn.section("الأول", 0, 5);
    assertFits(Drawn.sections(List.of(five, Drawn.section("الثاني", 1, 5))));
    var eleven = Drawn.sections(List.of(five, Drawn.section("الثاني", 1, 6)));
    assertRefused(eleven, SECTIONS + ".rows", 10, 11);
  }

  @Test
  void allowsTenSectionsAndNotElevenOrNone() {
    assertFits(sections(10));
    assertRefused(sections(11), SECTIONS, 10, 11);
    assertRefused(sections(0), SECTIONS, 1, 0);
  }

  @Test
  void refusesTwoRowsOfOneId() {
    var twice = CloudJson.list(FRAME, "عرض", Collections.nCopies(2, new Action("a", "سطر", "")));
    assertRefused(twice, SECTIONS + "[0].rows[1].id", 1, 2);
  }

  @Test
  void allowsTenQuickRepliesAndNotEleven() {
    assertFits(quickReplies(10));
    assertRefused(quickReplies(11), "template.components.buttons", 10, 11);
  }

  private static JsonObject twoButtons(Action first, Action second) {
    return CloudJson.buttons(FRAME, List.of(first, second));
  }

  private static JsonObject sections(int count) {
    return Drawn.sections(
        IntStream.range(0, count).mapToObj(i -> Drawn.section("قسم " + i, i, 1)).toList());
  }

  private static JsonObject quickReplies(int count) {
    var template = new Content.Templated("t", "ar", List.of(), "متن");
    return TemplateMessage.draw(template, Collections.nCopies(count, "payload"));
  }

  private static List<Action> actions(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Action("id" + i, "زر " + i, "")).toList();
  }

  private static void assertFits(JsonObject body) {
    assertThatCode(() -> Inspection.inspected(body)).doesNotThrowAnyException();
  }

  private static void assertRefused(JsonObject body, String field, int limit, int seen) {
    var refused = catchThrowableOfType(LimitExceeded.class, () -> Inspection.inspected(body));
    assertThat(refused).isNotNull();
    assertThat(refused.unfit()).isEqualTo(new Drawing.Unfit(field, limit, seen));
  }
}
