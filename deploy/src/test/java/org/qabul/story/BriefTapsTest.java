package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;

class BriefTapsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ملخص", "الملخص", "brief", " Brief "})
  void comesWhenAskedFor(String words) {
    var desk = new Desk(DatabaseKind.H2);
    desk.sara.writes(words);
    assertThat(Handset.buttons(desk.sara.card("BRIEF_CARD")))
        .containsExactly("brief:show_opportunities", "brief:launch_report", "brief:dismiss");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void showsTheWaitingOpportunities(DatabaseKind kind) {
    var desk = asked(kind);
    long before = desk.sara.cards("OPPORTUNITY_CARD");
    assertThat(taps(desk, "show_opportunities")).isEqualTo("done");
    assertThat(desk.sara.cards("OPPORTUNITY_CARD")).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void reportsHowReadyTheDeskIs(DatabaseKind kind) {
    var desk = asked(kind);
    assertThat(taps(desk, "launch_report")).isEqualTo("done");
    assertThat(desk.sara.notice()).contains("بروفة، لا شيء يُرسل").contains("مشغّلون مرتبطون: 1");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void dismissesWithoutAWord(DatabaseKind kind) {
    var desk = asked(kind);
    long before = desk.story.rows().count("outbound_message");
    assertThat(taps(desk, "dismiss")).isEqualTo("done");
    assertThat(desk.story.rows().count("outbound_message")).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void knowsNoOtherButton(DatabaseKind kind) {
    assertThat(taps(asked(kind), "delete_everything")).isEqualTo("unknown_tap");
  }

  private static Desk asked(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.writes("ملخص");
    return desk;
  }

  private static String taps(Desk desk, String action) {
    return desk.sara.taps("brief:" + action, desk.sara.card("BRIEF_CARD").text("wamid"));
  }
}
