package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.story.SheetAssert.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.desk.RecordAccountChange;
import org.qabul.domain.Actor;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Ruling;
import org.qabul.domain.Templates;

/** Each of the nine rules says no alone, through the real gate, at the approval. */
class NineRulesTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void allSayYesWhenNothingStandsAgainstIt(DatabaseKind kind) {
    var letter = Letter.prepared(Stage.empty(kind));
    assertThat(letter.approve().code()).isEqualTo("done");
    assertThat(letter.sheetOfTheApproval()).isClear();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void firstNoApprovalThatHoldsAtTheClaim(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    story.inTransaction(
        () -> {
          story.the(Operators.class).lock(letter.operator()).orElseThrow().disable();
          return letter;
        });
    story.send();
    assertThat(letter.sheetOfTheClaim()).isRefusedOnlyBy("approval", Reason.NOT_APPROVED);
    assertThat(letter.message().text("status")).isEqualTo("REFUSED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void firstAnApprovalThatExpiredWhileItWaited(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    story.clock().advance(Duration.ofHours(23));
    Letter.nouraWrites(story, "هل من جديد؟");
    story.clock().advance(Duration.ofHours(1));
    story.send();
    assertThat(letter.sheetOfTheClaim()).isRefusedOnlyBy("approval", Reason.NOT_APPROVED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void secondAContactFromNowhere(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA, null);
    story.people().consents(noura, Purpose.MARKETING);
    Letter.nouraWrites(story, "مرحبا");
    refuses(Letter.to(story, noura, Purpose.MARKETING), "known_contact", Reason.UNKNOWN_CONTACT);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void secondANumberThatChangedHands(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(
        MetaSays.changedNumber(
            Wamids.next(), Letter.NOURA, "+966500000077", story.clock().instant()));
    refuses(letter, "known_contact", Reason.IDENTITY_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void thirdAnOptOut(DatabaseKind kind) {
    for (Source source : Source.values()) {
      var story = Stage.empty(kind);
      var letter = Letter.prepared(story);
      story.people().stops(letter.contact(), null, source);
      refuses(letter, "suppression", Reason.OPTED_OUT);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void fourthNoConsentForThisPurpose(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var marketing = Letter.prepared(story);
    refuses(Letter.to(story, marketing.contact(), Purpose.UTILITY), "consent", Reason.NO_CONSENT);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void fourthAConsentThatExpired(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    var end = story.clock().instant().plusSeconds(60);
    story.people().consents(letter.contact(), Purpose.MARKETING, "form", end);
    story.clock().set(end);
    refuses(letter, "consent", Reason.CONSENT_EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void fourthAConsentWithoutEvidence(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA);
    story.people().consents(noura, Purpose.MARKETING, null, null);
    Letter.nouraWrites(story, "متى تفتحون؟");
    refuses(Letter.to(story, noura, Purpose.MARKETING), "consent", Reason.CONSENT_UNPROVEN);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void fifthAWindowThatClosed(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().advance(Duration.ofHours(24));
    refuses(letter, "window", Reason.WINDOW_CLOSED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void sixthATemplateThatMetaPaused(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.templated(story);
    story.comes(MetaSays.templateStatus("offer", "ar", "PAUSED", story.clock().instant()));
    refuses(letter, "template", Reason.TEMPLATE_NOT_APPROVED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void sixthATemplateWithOtherWords(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.templated(story);
    story.inTransaction(
        () -> {
          var template = story.the(Templates.class).find("offer", "ar").orElseThrow();
          template.rewrite("أهلاً {{1}}", "", List.of(), story.clock().instant());
          return template;
        });
    refuses(letter, "template", Reason.TEMPLATE_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void seventhQuietHours(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.clock().set(Instant.parse("2026-01-05T18:00:00Z"));
    var morning = Instant.parse("2026-01-06T05:00:00Z");
    parks(letter, "quiet_hours", Reason.QUIET_HOURS, Optional.of(morning));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eighthTheCap(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var first = Letter.prepared(story).approved();
    story.send();
    story.clock().advance(Duration.ofMinutes(1));
    Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    story.send();
    story.clock().set(Stage.NOON.plus(Duration.ofDays(7)).minus(Duration.ofHours(2)));
    Letter.nouraWrites(story, "هل من جديد؟");
    parks(
        Letter.to(story, first.contact(), Purpose.MARKETING),
        "frequency",
        Reason.FREQUENCY_CAP,
        Optional.of(Stage.NOON.plus(Duration.ofDays(7))));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ninthAnAccountThatIsHeld(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(MetaSays.account("ACCOUNT_RESTRICTION", story.clock().instant()));
    parks(letter, "account_health", Reason.ACCOUNT_HELD, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ninthAnAccountThatIsHeldUntilADay(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    var end = Stage.NOON.plus(Duration.ofHours(20));
    story
        .the(RecordAccountChange.class)
        .record(DeskWiring.BUSINESS_NUMBER, Optional.of("quality"), Optional.of(end), Actor.META);
    parks(letter, "account_health", Reason.ACCOUNT_HELD, Optional.of(end));
  }

  /** Nothing is taken, and the operator is told why and what to do, in both languages. */
  private static void refuses(Letter letter, String rule, Reason reason) {
    var ruling = letter.approve();
    assertThat(ruling).isInstanceOf(Ruling.Declined.class);
    assertThat(ruling.code()).isEqualTo(reason.code());
    assertThat(ruling.words()).isEqualTo(reason.sentence());
    assertThat(((Ruling.Declined) ruling).nextStep()).isEqualTo(reason.nextStep());
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
    assertThat(letter.sheetOfTheApproval()).isRefusedOnlyBy(rule, reason);
  }

  /** It is taken, waits, and the operator is told until when. */
  private static void parks(Letter letter, String rule, Reason reason, Optional<Instant> until) {
    var ruling = letter.approve();
    assertThat(ruling.code()).isEqualTo("done");
    assertThat(ruling.words().ar()).contains(reason.sentence().ar());
    assertThat(ruling.words().en()).contains(reason.sentence().en());
    until.ifPresent(
        at ->
            assertThat(ruling.words().en())
                .contains(
                    at.atZone(DeskWiring.ZONE).toLocalDateTime().toString().replace('T', ' ')));
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    assertThat(letter.waitsUntil()).isEqualTo(until);
    assertThat(letter.sheetOfTheApproval()).isParkedOnlyBy(rule, reason, until);
  }
}
