package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.story.FakeGraph.Answer;

/** Whose turn it is: whoever Meta says is written to too fast rests, and nobody waits for them. */
class TurnsTest {
  private static final String OMAR = "+966500000007";

  @ParameterizedTest
  @EnumSource
  void whatIsParkedLetsAnAnswerToThePersonPass(DatabaseKind kind) {
    var story = live(kind);
    var marketing = Letter.prepared(story);
    story.send();
    cools(story, marketing.contact());
    story.clock().advance(Duration.ofHours(1));
    marketing.approve();
    story.send();
    story.people().consents(marketing.contact(), Purpose.SERVICE_REPLY);
    var reply = Letter.to(story, marketing.contact(), Purpose.SERVICE_REPLY);
    story.send();
    reply.approved();
    story.send();
    assertThat(marketing.message().text("status")).isEqualTo("PARKED");
    assertThat(reply.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource
  void aPersonWhoWasWrittenToTooFastHoldsNobodyElse(DatabaseKind kind) {
    var story = live(kind);
    var noura = Letter.prepared(story);
    var omar = toOmar(story);
    story.send();
    refusedOnce(story, noura, 131056);
    omar.approved();
    story.send();
    assertThat(noura.message().text("status")).isEqualTo("QUEUED");
    assertThat(omar.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource
  void aNumberThatWasTooFastRestsWithEverythingItHas(DatabaseKind kind) {
    var story = live(kind);
    var noura = Letter.prepared(story);
    var omar = toOmar(story);
    story.send();
    refusedOnce(story, noura, 130429);
    omar.approved();
    story.send();
    assertThat(omar.message().text("status")).isEqualTo("QUEUED");
    story.clock().advance(Duration.ofSeconds(1));
    story.send();
    assertThat(omar.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(noura.message().text("status")).isEqualTo("QUEUED");
  }

  @ParameterizedTest
  @EnumSource
  void refusalsThatFollowEachOtherRestLongerEachTime(DatabaseKind kind) {
    var story = live(kind);
    var letter = Letter.prepared(story);
    story.send();
    refusedOnce(story, letter, 131056);
    for (int rest : new int[] {4, 16, 64}) {
      story.clock().set(letter.message().instant("not_before"));
      story.the(FakeGraph.class).next(Answer.error(403, 131056));
      story.send();
      var until = story.rows().first("select * from sending_pause").orElseThrow();
      assertThat(until.instant("paused_until"))
          .isEqualTo(story.clock().instant().plusSeconds(rest));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRetryAfterOfMetasIsHonoured(DatabaseKind kind) {
    var story = live(kind);
    var letter = Letter.prepared(story).approved();
    story.turnOutbox();
    var other = toOmar(story);
    story.send();
    other.approved();
    story.the(FakeGraph.class).next(Answer.error(429, 130429).after(90));
    story.send();
    assertThat(other.message().instant("not_before"))
        .isEqualTo(story.clock().instant().plusSeconds(90));
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource
  void marketingThatMetaRefusedForThePersonWaitsADay(DatabaseKind kind) {
    var story = live(kind);
    var letter = Letter.prepared(story);
    story.send();
    cools(story, letter.contact());
    assertThat(letter.approve().code()).isEqualTo(Reason.MARKETING_LIMIT.code());
    var refused = story.clock().instant();
    story.clock().advance(Duration.ofHours(1));
    letter.approve();
    assertThat(letter.waitsUntil()).contains(refused.plus(Duration.ofDays(1)));
  }

  private static Story live(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.the(LiveSwitch.class).turn(true);
    return story;
  }

  private static Letter toOmar(Story story) {
    String omar = story.people().contact(OMAR);
    story.people().consents(omar, Purpose.MARKETING);
    Letter.writes(story, OMAR, "مرحبا");
    return Letter.to(story, omar, Purpose.MARKETING);
  }

  private static void refusedOnce(Story story, Letter letter, int code) {
    letter.approved();
    story.the(FakeGraph.class).next(Answer.error(400, code));
    story.turnOutbox();
    assertThat(letter.message().text("status")).isEqualTo("QUEUED");
  }

  /** Another message to them failed with Meta's marketing limit. */
  private static void cools(Story story, String contactId) {
    var other = Letter.to(story, contactId, Purpose.MARKETING);
    story.send();
    other.approved();
    story.the(FakeGraph.class).next(Answer.error(400, 131049));
    story.send();
    assertThat(other.message().text("status")).isEqualTo("FAILED");
  }
}
