package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.domain.Action;
import org.qabul.domain.Identity;

/**
 * Every limited field one below, at and over its limit; the numbers are Meta's, written out anew.
 */
class LengthLimitsTest {
  private static final Frame FRAME = new Frame("رأس", "متن", "تذييل");
  private static final Action ACTION = new Action("opp:1:accept", "قبول", "سطر");

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("fields")
  void letsThroughWhatJustFits(
      String field, int limit, String unit, Function<String, JsonObject> message) {
    for (int length : new int[] {1, limit - 1, limit}) {
      assertThatCode(() -> Cards.address(message.apply(Texts.of(length, unit)), to(), "m1"))
          .as("%s characters", length)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("fields")
  void refusesOneMoreAndNamesFieldLimitAndLength(
      String field, int limit, String unit, Function<String, JsonObject> message) {
    var refused = refused(message.apply(Texts.of(limit + 1, unit)));
    assertThat(refused.field()).isEqualTo(field);
    assertThat(refused.limit()).isEqualTo(limit);
    assertThat(refused.length()).isEqualTo(limit + 1);
    assertThat(refused).hasMessageContainingAll(field, "" + limit, "" + (limit + 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void refusesNothingButBlanks(
      String field, int limit, String unit, Function<String, JsonObject> message) {
    // A blank header, footer or description is left out instead
    if (!field.matches(".*(header|footer).*|.*description")) {
      assertThat(refused(message.apply("")).field()).isEqualTo(field);
      assertThat(refused(message.apply(" \n")).field()).isEqualTo(field);
    }
  }

  static Stream<Arguments> fields() {
    return Stream.of(
            field("text.body", 4096, CloudJson::text),
            field("interactive.body.text", 1024, text -> buttons(new Frame("", text, ""))),
            field("interactive.body.text", 1024, text -> list(new Frame("", text, ""))),
            field("interactive.header.text", 60, text -> buttons(new Frame(text, "متن", ""))),
            field("interactive.header.text", 60, text -> list(new Frame(text, "متن", ""))),
            field("interactive.footer.text", 60, text -> buttons(new Frame("", "متن", text))),
            field("interactive.footer.text", 60, text -> list(new Frame("", "متن", text))),
            field(reply("title"), 20, text -> second(new Action("opp:2:skip", text, ""))),
            field(reply("id"), 256, text -> second(new Action(text, "تخطي", ""))),
            field("interactive.action.button", 20, text -> list(text, ACTION)),
            field(row("title"), 24, text -> list("عرض", new Action("id", text, ""))),
            field(row("id"), 200, text -> list("عرض", new Action(text, "قبول", ""))),
            field(row("description"), 72, text -> list("عرض", new Action("id", "قبول", text))),
            field("template.components[0].parameters[0].payload", 128, Drawn::quickReply),
            field("template.components[0].parameters[0].text", 1024, Drawn::parameter),
            field("interactive.action.sections[1].title", 24, Drawn::twoSections))
        .flatMap(Function.identity());
  }

  private static Stream<Arguments> field(
      String field, int limit, Function<String, JsonObject> message) {
    return Texts.UNITS.stream().map(unit -> arguments(field, limit, unit, message));
  }

  private static String reply(String key) {
    return "interactive.action.buttons[1].reply." + key;
  }

  private static String row(String key) {
    return "interactive.action.sections[0].rows[0]." + key;
  }

  private static JsonObject buttons(Frame frame) {
    return CloudJson.buttons(frame, List.of(ACTION));
  }

  private static JsonObject second(Action second) {
    return CloudJson.buttons(FRAME, List.of(ACTION, second));
  }

  private static JsonObject list(Frame frame) {
    return CloudJson.list(frame, "عرض", List.of(ACTION));
  }

  private static JsonObject list(String label, Action action) {
    return CloudJson.list(FRAME, label, List.of(action));
  }

  private static Identity to() {
    return Identity.ofPhone(Specimens.PHONE);
  }

  private static LimitExceeded refused(JsonObject message) {
    return catchThrowableOfType(LimitExceeded.class, () -> Cards.address(message, to(), "m1"));
  }
}
