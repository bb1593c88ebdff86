package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.AddNotice;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.CorrectConsent;
import org.qabul.compliance.HousekeepingPump;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** What a person says of their consent, and what the gate makes of it. */
class ConsentStoriesTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWithdrawalWinsAtTheSameMomentAndUntilNewEvidence(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    says(story, letter, Type.WITHDRAWN, "told us by phone");
    assertThat(letter.approve().code()).isEqualTo("no_consent");
    story.clock().advance(Duration.ofMinutes(1));
    says(story, letter, Type.GIVEN, "a new form");
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void evidenceFromBeforeANoIsRefusedAfterItAndSaysWhy(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    says(story, letter, Type.CONFIRMED, "form 1043");
    story.clock().advance(Duration.ofMinutes(1));
    says(story, letter, Type.REFUSED, "call 7");
    story.clock().advance(Duration.ofMinutes(1));
    assertThatThrownBy(() -> says(story, letter, Type.GIVEN, "form 1043"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("new evidence, from after the opt-out");
    assertThat(letter.approve().code()).isEqualTo("no_consent");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRequestAndAnUnprovenLineTakeNothingFromAProvenOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().advance(Duration.ofMinutes(1));
    says(story, letter, Type.REQUESTED, "asked again");
    story.people().consents(letter.contact(), Purpose.MARKETING, null, null);
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectedOptInWasNeverSaidAndWhatItLiftedStandsAgain(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, "إيقاف");
    story.clock().advance(Duration.ofMinutes(1));
    String line = says(story, letter, Type.GIVEN, "a form of somebody else");
    story.the(CorrectConsent.class).correct(letter.contact(), line, "wrong Noura", Actor.SYSTEM);
    assertThat(letter.approve().code()).isEqualTo("opted_out");
    assertThatThrownBy(
            () ->
                story
                    .the(CorrectConsent.class)
                    .correct(letter.contact(), line, "again", Actor.SYSTEM))
        .hasMessageContaining("not corrected yet");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionThatWouldOpenWhatWasShutIsRefused(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().advance(Duration.ofMinutes(1));
    var soon = story.clock().instant().plus(Duration.ofHours(1));
    var people = story.people();
    String shorter =
        people.says(letter.contact(), Type.CONFIRMED, Purpose.MARKETING, "call 1", soon).id();
    story.clock().advance(Duration.ofHours(2));
    assertThat(letter.approve().code()).isEqualTo("consent_expired");
    assertThatThrownBy(
            () ->
                story
                    .the(CorrectConsent.class)
                    .correct(letter.contact(), shorter, "slip", Actor.SYSTEM))
        .hasMessageContaining("does not open what was shut");
    assertThat(letter.approve().code()).isEqualTo("consent_expired");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aProofOfAConsentWhoseTimeIsOverRenewsNothing(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().advance(Duration.ofMinutes(1));
    var soon = story.clock().instant().plus(Duration.ofHours(1));
    story.people().consents(letter.contact(), Purpose.MARKETING, "form 7", soon);
    story.clock().advance(Duration.ofHours(2));
    says(story, letter, Type.GIVEN, "form 7");
    assertThat(letter.approve().code()).isEqualTo("consent_expired");
    says(story, letter, Type.GIVEN, "form 8");
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRefusalCannotBeCorrectedAway(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    String line = says(story, letter, Type.WITHDRAWN, "call 7");
    assertThatThrownBy(
            () ->
                story
                    .the(CorrectConsent.class)
                    .correct(letter.contact(), line, "slip", Actor.SYSTEM))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theServerWritesDownOnceThatTheTimeOfAnOptInIsOver(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    var until = story.clock().instant().plus(Duration.ofHours(1));
    story.people().consents(letter.contact(), Purpose.UTILITY, "form 2", until);
    var pump = story.the(HousekeepingPump.class);
    pump.turn();
    assertThat(expired(story)).isZero();
    story.clock().advance(Duration.ofHours(2));
    pump.turn();
    story.clock().advance(Duration.ofHours(2));
    pump.turn();
    assertThat(expired(story)).isOne();
    assertThat(letter.approve().code()).as("another purpose").isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyLineKeepsTheHashOfTheNoticeAndNoneIsTakenWithoutOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    assertThat(story.rows().text("select notice_sha256 from consent_event where type = 'GIVEN'"))
        .isEqualTo(story.rows().text("select sha256 from notice"));
    assertThatThrownBy(
            () ->
                story
                    .the(AddNotice.class)
                    .add(People.NOTICE, Language.AR, "كلام آخر", Actor.SYSTEM))
        .hasMessageContaining("never changes");
    story.the(AddNotice.class).add("2026-02", Language.EN, "I agree", Actor.SYSTEM);
    assertThatThrownBy(() -> story.people().saysUnder("2026-02", letter.contact()))
        .as("shown in another language")
        .hasMessageContainingAll("a notice that is kept here: ", "2026-02 (en)", "2026-01 (ar)");
  }

  private static String says(Story story, Letter letter, Type type, String evidence) {
    return story.people().says(letter.contact(), type, Purpose.MARKETING, evidence, null).id();
  }

  private static long expired(Story story) {
    return story.rows().count("consent_event where type = 'EXPIRED'");
  }
}
