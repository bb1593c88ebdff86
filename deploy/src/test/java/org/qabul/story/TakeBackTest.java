package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.TakeBack;
import org.qabul.domain.Actor;
import org.qabul.domain.Role;

/** What was approved and has not left can be taken back by whoever may approve. */
class TakeBackTest {
  @ParameterizedTest
  @EnumSource
  void aQueuedMessageThatWasTakenBackNeverLeaves(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    assertThat(takenBack(story, letter)).isEqualTo("done");
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("CANCELLED");
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
    assertThat(story.rows().count("rehearsal_message where recipient = ?", Letter.NOURA)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aParkedMessageThatWasTakenBackStaysWhenItsTimeComes(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().set(Instant.parse("2026-01-05T19:30:00Z"));
    letter.approved();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    assertThat(takenBack(story, letter)).isEqualTo("done");
    story.clock().set(Instant.parse("2026-01-06T05:00:00Z"));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("CANCELLED");
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @Test
  void whatHasLeftCannotBeTakenBack() {
    var story = Stage.empty(DatabaseKind.H2);
    var letter = Letter.prepared(story).approved();
    story.send();
    assertThat(takenBack(story, letter)).isEqualTo("not_waiting");
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(letter.draftStatus()).isEqualTo("APPROVED");
  }

  @Test
  void onlyWhoMayApproveTakesBack() {
    var story = Stage.empty(DatabaseKind.H2);
    var letter = Letter.prepared(story).approved();
    String clerk = story.people().clerk("clerk", Role.OPERATOR);
    assertThat(takenBack(story, letter, clerk)).isEqualTo("may_not_approve");
    assertThat(letter.message().text("status")).isEqualTo("QUEUED");
  }

  private static String takenBack(Story story, Letter letter) {
    return takenBack(story, letter, letter.operator());
  }

  private static String takenBack(Story story, Letter letter, String operator) {
    return story
        .the(TakeBack.class)
        .takeBack(letter.message().text("id"), Actor.onPage(operator))
        .code();
  }
}
