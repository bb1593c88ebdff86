package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.SettleUnknown;
import org.qabul.domain.Actor;
import org.qabul.domain.Role;
import org.qabul.story.FakeGraph.Answer;

/** A message that failed comes back as its draft; one nobody knows of is settled by a person. */
class AfterFailureTest {
  private static final Answer LOST = new Answer(200, "{}");

  @ParameterizedTest
  @EnumSource
  void aFailedMessageComesBackWithANewCardAndIsApprovedAgain(DatabaseKind kind) {
    var story = live(kind);
    var letter = refused(story, 131026);
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
    assertThat(cards(story)).isEqualTo(2);
    letter.approved();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource
  void aFailureThatMetaReportsLaterComesBackToo(DatabaseKind kind) {
    var story = live(kind);
    var letter = next(story).approved();
    story.send();
    status(story, letter, "failed", 131026);
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
  }

  @ParameterizedTest
  @EnumSource
  void aMessageThatArrivedAfterAllIsNotSentASecondTime(DatabaseKind kind) {
    var story = live(kind);
    var letter = next(story).approved();
    story.send();
    var failed = letter.message();
    status(story, letter, "failed", 131026);
    letter.approved();
    story.comes(
        MetaSays.status(
            failed.text("wamid"), "delivered", failed.text("id"), 0, story.clock().instant()));
    story.send();
    assertThat(letter.draftStatus()).isEqualTo("APPROVED");
    assertThat(letter.message().text("status")).isEqualTo("CANCELLED");
  }

  @ParameterizedTest
  @EnumSource
  void aPersonWhoKnowsThatItDidNotArriveGetsTheDraftBack(DatabaseKind kind) {
    var story = live(kind);
    var letter = lost(story);
    assertThat(settled(story, letter, false, letter.operator())).isEqualTo("done");
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
    assertThat(cards(story)).isEqualTo(2);
    assertThat(settled(story, letter, true, letter.operator())).isEqualTo("not_unknown");
  }

  @ParameterizedTest
  @EnumSource
  void aPersonWhoKnowsThatItArrivedClosesIt(DatabaseKind kind) {
    var story = live(kind);
    var letter = lost(story);
    assertThat(settled(story, letter, true, letter.operator())).isEqualTo("done");
    assertThat(letter.message().text("status")).isEqualTo("DELIVERED");
    assertThat(letter.draftStatus()).isEqualTo("APPROVED");
  }

  @Test
  void onlyWhoMayApproveSettles() {
    var story = live(DatabaseKind.H2);
    var letter = lost(story);
    String clerk = story.people().clerk("clerk", Role.OPERATOR);
    assertThat(settled(story, letter, false, clerk)).isEqualTo("may_not_approve");
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
  }

  private static String settled(Story story, Letter letter, boolean arrived, String operator) {
    return story
        .the(SettleUnknown.class)
        .settle(letter.message().text("id"), arrived, Actor.onPage(operator))
        .code();
  }

  private static Story live(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.the(LiveSwitch.class).turn(true);
    return story;
  }

  private static Letter next(Story story) {
    var letter = Letter.prepared(story);
    story.send();
    return letter;
  }

  private static Letter refused(Story story, int code) {
    var letter = next(story).approved();
    story.the(FakeGraph.class).next(Answer.error(400, code));
    story.send();
    return letter;
  }

  private static Letter lost(Story story) {
    var letter = next(story).approved();
    story.the(FakeGraph.class).next(LOST);
    story.send();
    return letter;
  }

  private static void status(Story story, Letter letter, String word, int code) {
    var message = letter.message();
    story.comes(
        MetaSays.status(
            message.text("wamid"), word, message.text("id"), code, story.clock().instant()));
  }

  private static long cards(Story story) {
    return story.rows().count("outbound_message where kind = 'SECOND_STEP_CARD'");
  }
}
