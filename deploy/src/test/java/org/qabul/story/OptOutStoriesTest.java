package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.OptOut;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** Who stops, and what starts again. */
class OptOutStoriesTest {
  @ParameterizedTest
  @ValueSource(strings = {"إيقاف", "STOP", "أوقفوا الرسائل"})
  void stopsAtOneWordFromThePerson(String word) {
    var story = Stage.empty(DatabaseKind.H2);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, word);
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"إلغاء الموعد", "متى إيقاف العرض؟", "I will stop by the store"})
  void goesOnAfterASentenceThatOnlyHoldsTheWord(String words) {
    var story = Stage.empty(DatabaseKind.H2);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, words);
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void stopsAtATapOnATemplatesUnsubscribe(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(
        MetaSays.tap(
            Wamids.next(),
            Letter.NOURA,
            "إيقاف الرسائل",
            "إيقاف الرسائل",
            "",
            story.clock().instant()));
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewProvenConsentLiftsThePersonsStopForItsPurposeOnly(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.people().consents(letter.contact(), Purpose.UTILITY);
    var utility = Letter.to(story, letter.contact(), Purpose.UTILITY);
    Letter.nouraWrites(story, "إيقاف");
    story.clock().advance(Duration.ofMinutes(1));
    story.people().consents(letter.contact(), Purpose.MARKETING);
    assertThat(letter.approve().code()).isEqualTo("done");
    assertThat(utility.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUnprovenOrOlderConsentLiftsNothing(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, "إيقاف");
    story.people().consents(letter.contact(), Purpose.MARKETING);
    assertThat(letter.approve().code()).as("at the same time").isEqualTo("opted_out");
    story.clock().advance(Duration.ofMinutes(1));
    story.people().consents(letter.contact(), Purpose.MARKETING, null, null);
    assertThat(letter.approve().code()).as("unproven").isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewConsentDoesNotLiftMetasStop(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    preference(story, "stop");
    story.clock().advance(Duration.ofMinutes(1));
    story.people().consents(letter.contact(), Purpose.MARKETING);
    assertThat(letter.approve().code()).isEqualTo("opted_out");
    preference(story, "resume");
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void metasResumeLiftsOnlyMetasStop(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    preference(story, "stop");
    Letter.nouraWrites(story, "إيقاف");
    story.clock().advance(Duration.ofMinutes(1));
    preference(story, "resume");
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void metasStopLeavesServiceAlone(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story, Purpose.SERVICE_REPLY);
    preference(story, "stop");
    assertThat(letter.approve().code()).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyLiftsAPersonsStopByHand(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, "إيقاف");
    story.clock().advance(Duration.ofMinutes(1));
    assertThatThrownBy(() -> lift(story, letter.contact(), Source.PERSON))
        .isInstanceOf(InvalidValue.class);
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void hearsAStopFromSomebodyWhoIsKnownTwice(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var byPhone = Letter.prepared(story);
    story.inTransaction(
        () -> {
          var nameless = new Identity(null, "SA.77");
          story
              .the(Contacts.class)
              .add(new Contact("نورة", nameless, "crm", story.clock().instant()));
          return nameless;
        });
    String stop = MetaSays.text(Wamids.next(), Letter.NOURA, "إيقاف", story.clock().instant());
    story.comes(stop.replace("\"from\":", "\"from_user_id\":\"SA.77\",\"from\":"));
    assertThat(story.rows().count("webhook_item where state = 'QUARANTINED'")).isZero();
    assertThat(byPhone.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsTheStopOfSomebodyNobodyKnewYet(DatabaseKind kind) {
    var story = Stage.empty(kind);
    preference(story, "stop");
    story.clock().advance(Duration.ofMinutes(1));
    Letter.nouraWrites(story, "مرحبا");
    String noura = story.rows().text("select id from contact where phone = ?", Letter.NOURA);
    story.people().consents(noura, Purpose.MARKETING);
    assertThat(Letter.to(story, noura, Purpose.MARKETING).approve().code()).isEqualTo("opted_out");
  }

  private static void preference(Story story, String wish) {
    story.comes(MetaSays.preference(Letter.NOURA, wish, story.clock().instant()));
  }

  private static void lift(Story story, String contact, Source source) {
    var line =
        new ConsentLine(
            DeskWiring.BUSINESS_NUMBER,
            Type.LIFTED,
            null,
            source,
            "page",
            null,
            "none",
            Language.AR,
            story.clock().instant(),
            null);
    story.the(OptOut.class).record(contact, line, Actor.SYSTEM);
  }
}
