package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.RecordAccountChange;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;

/** Parked messages leave by themselves when their time comes, and not before. */
class WaitingTest {
  private static final Duration WEEK = Duration.ofDays(7);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavesWhenTheQuietHoursEnd(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().set(Instant.parse("2026-01-05T19:30:00Z"));
    letter.approved();
    var morning = Instant.parse("2026-01-06T05:00:00Z");
    story.clock().set(morning.minusNanos(1000));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    story.clock().set(morning);
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavesWhenTheCapLeavesRoom(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var first = Letter.prepared(story).approved();
    story.send();
    story.clock().advance(Duration.ofDays(1));
    Letter.nouraWrites(story, "نعم");
    Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    story.send();
    story.clock().set(Stage.NOON.plus(WEEK).minus(Duration.ofHours(2)));
    Letter.nouraWrites(story, "هل من جديد؟");
    var third = Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    story.send();
    assertThat(third.message().text("status")).isEqualTo("PARKED");
    assertThat(third.waitsUntil()).contains(Stage.NOON.plus(WEEK));
    story.clock().set(Stage.NOON.plus(WEEK));
    story.send();
    assertThat(third.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void givesBackAtTheClaimWhatItsApprovalCannotOutlive(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var first = Letter.prepared(story).approved();
    var second = Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    var third = Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    assertThat(third.message().text("status")).isEqualTo("QUEUED");
    story.send();
    assertThat(first.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(second.message().text("status")).isEqualTo("ACCEPTED");
    // Its place comes in a week, when its approval has long expired: it goes back to be approved
    assertThat(third.message().text("status")).isEqualTo("REFUSED");
    assertThat(third.draftStatus()).isEqualTo("PREPARED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavesWhenTheAccountIsReleased(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    account(story, "ACCOUNT_RESTRICTION");
    letter.approved();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    account(story, "ACCOUNT_RECONNECTED");
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavesWhenTheAccountIsReleasedBeforeTheDayThatWasNamed(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    var end = Stage.NOON.plus(Duration.ofHours(20));
    story
        .the(RecordAccountChange.class)
        .record(DeskWiring.BUSINESS_NUMBER, Optional.of("quality"), Optional.of(end), Actor.META);
    letter.approved();
    account(story, "ACCOUNT_RECONNECTED");
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void cardsLeaveWhenTheAccountIsReleased(DatabaseKind kind) {
    var desk = new Desk(kind);
    account(desk.story, "ACCOUNT_RESTRICTION");
    Letter.offer(desk.story, desk.noura, Purpose.MARKETING);
    desk.story.send();
    assertThat(waiting(desk)).isOne();
    account(desk.story, "ACCOUNT_RECONNECTED");
    desk.story.send();
    assertThat(waiting(desk)).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void cardsWaitForTheOperatorsNextWord(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.story.clock().advance(Duration.ofHours(24));
    Letter.offer(desk.story, desk.noura, Purpose.MARKETING);
    desk.story.send();
    assertThat(waiting(desk)).isOne();
    assertThat(desk.story.rows().text(PARKED_SHEET, desk.sara.operator()))
        .contains("operator_window_closed");
    desk.story.clock().advance(Duration.ofHours(3));
    desk.story.send();
    assertThat(waiting(desk)).isOne();
    desk.sara.writes("صباح الخير");
    assertThat(waiting(desk)).isZero();
  }

  private static final String PARKED_SHEET =
      "select claim_sheet from outbound_message where recipient_id = ? and status = 'PARKED'";

  private static long waiting(Desk desk) {
    return desk.story
        .rows()
        .count(
            "outbound_message where recipient_id = ? and status in ('PARKED','QUEUED')",
            desk.sara.operator());
  }

  private static void account(Story story, String event) {
    story.comes(MetaSays.account(event, story.clock().instant()));
  }
}
