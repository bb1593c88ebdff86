package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.AddPhrase;
import org.qabul.compliance.OptOutReader;
import org.qabul.compliance.RemovePhrase;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Phrases that an admin adds on the page opt people out, until they are removed. */
class PhraseStoriesTest {
  private static final String PHRASE = "مع السلامة";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPhraseOfThePageOptsSomebodyOutAndNobodyAnyMoreOnceItIsRemoved(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    var admin = admin(story);
    Letter.nouraWrites(story, PHRASE);
    assertThat(stops(story)).as("not yet").isZero();
    story.the(AddPhrase.class).add(PHRASE, admin);
    Letter.nouraWrites(story, "السلام عليكم، مع السّلامه!");
    assertThat(stops(story)).isOne();
    assertThat(letter.approve().code()).isEqualTo("opted_out");
    assertThat(story.the(RemovePhrase.class).remove(only(story), admin)).isTrue();
    assertThat(story.the(RemovePhrase.class).remove(only(story), admin)).isFalse();
    Letter.nouraWrites(story, PHRASE);
    assertThat(stops(story)).isOne();
    assertThat(letter.approve().code()).as("who was stopped stays so").isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPhraseStopsNobodyWhoSaysMoreThanIt(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Letter.prepared(story);
    story.the(AddPhrase.class).add(PHRASE, admin(story));
    Letter.nouraWrites(story, "كلموني غدا الصباح مع السلامة");
    assertThat(stops(story)).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anotherNodeKnowsItFromTheNextMessageOn(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Letter.prepared(story);
    try (var other = Story.on(story.rows().database())) {
      other.clock().set(story.clock().instant());
      Letter.nouraWrites(other, PHRASE);
      story.the(AddPhrase.class).add(PHRASE, admin(story));
      Letter.nouraWrites(other, PHRASE);
      assertThat(stops(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void bothDeedsAreInTheAuditAndARemovedPhraseMayComeBack(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var admin = admin(story);
    story.the(AddPhrase.class).add(PHRASE, admin);
    story.the(RemovePhrase.class).remove(only(story), admin);
    story.the(AddPhrase.class).add("مع السلامه", admin);
    assertThat(story.rows().text("select phrase from opt_out_phrase where removed_at is null"))
        .isEqualTo("مع السلامه");
    assertThat(
            story
                .rows()
                .all("select * from audit_event where action like 'opt_out_phrase_%' order by seq"))
        .extracting(row -> row.text("action") + " " + row.text("note"))
        .containsExactly(
            "opt_out_phrase_added مع السلامه",
            "opt_out_phrase_removed مع السلامه",
            "opt_out_phrase_added مع السلامه");
  }

  static Stream<String> noPhrases() {
    return Stream.of(
        "",
        "  ",
        "؟!",
        "123",
        "🛑",
        "مع\nالسلامة",
        "ع".repeat(101),
        "إيقاف",
        "STOP",
        "لا ترسلون لي",
        "قبول",
        "Accept",
        "لاحقا",
        "شكراً",
        "مرحبا لو سمحت",
        "نعم جددوا");
  }

  @ParameterizedTest
  @MethodSource("noPhrases")
  void whatIsNoPhraseOrKnownOrAButtonOrACourtesyIsRefusedInBothLanguages(String phrase) {
    var story = Stage.empty(DatabaseKind.H2);
    template(story);
    assertThatThrownBy(() -> story.the(AddPhrase.class).add(phrase, admin(story)))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            wrong -> {
              assertThat(wrong.field()).isEqualTo("phrase");
              assertThat(wrong.words().ar()).isNotEqualTo(wrong.words().en());
            });
    assertThat(story.rows().count("opt_out_phrase")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheConfigurationHasIsKnown(DatabaseKind kind) {
    try (var story = Story.on(kind, Configured.class)) {
      assertThatThrownBy(() -> story.the(AddPhrase.class).add("فُكّونا", admin(story)))
          .isInstanceOf(InvalidValue.class)
          .hasMessageContaining("not read as an opt-out yet");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyAnAdminAddsAndRemoves(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.the(AddPhrase.class).add(PHRASE, admin(story));
    var approver = Actor.onPage(story.people().clerk("sara", Role.APPROVER));
    assertThatThrownBy(() -> story.the(AddPhrase.class).add("سلامات", approver))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> story.the(RemovePhrase.class).remove(only(story), approver))
        .isInstanceOf(InvalidValue.class);
    assertThat(story.rows().count("opt_out_phrase where removed_at is null")).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSamePhraseAddedByTwoAtOnceIsThereOnce(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var admin = admin(story);
    var refused = new AtomicInteger();
    Together.run(
        2,
        node ->
            () -> {
              try {
                story.the(AddPhrase.class).add(PHRASE, admin);
              } catch (InvalidValue known) {
                refused.incrementAndGet();
              }
            });
    assertThat(refused).hasValue(1);
    assertThat(story.rows().count("opt_out_phrase")).isOne();
    assertThat(story.rows().count("audit_event where action = 'opt_out_phrase_added'")).isOne();
  }

  /** A business that knows how its people speak. */
  @Alternative
  @Priority(1)
  @Singleton
  static class Configured {
    @Produces
    OptOutReader reader() {
      return new OptOutReader(List.of("فكونا"));
    }
  }

  private static void template(Story story) {
    story.inTransaction(
        () -> {
          var template =
              new Template(
                  "renew", "ar", Purpose.UTILITY, "متى؟", "", List.of("نعم، جدّدوا"), Stage.NOON);
          story.the(Templates.class).add(template);
          return template;
        });
  }

  private static Actor admin(Story story) {
    return Actor.onPage(story.people().clerk("admin", Role.ADMIN));
  }

  private static String only(Story story) {
    return story.rows().text("select id from opt_out_phrase");
  }

  private static long stops(Story story) {
    return story.rows().count("consent_event where type = 'SUPPRESSED'");
  }
}
