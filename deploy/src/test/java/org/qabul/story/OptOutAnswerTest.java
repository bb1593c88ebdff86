package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.desk.ApproveOptOutAnswer;
import org.qabul.desk.EndOptOutAnswer;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Operators;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Who opts out in their own words is told so once, in the words an admin approved. */
class OptOutAnswerTest {
  private static final String WORDS = "تم إيقاف الرسائل ولن نراسلك بعد الآن.";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverOptsOutIsToldOnceInExactlyTheApprovedWords(DatabaseKind kind) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    Letter.nouraWrites(story, "إيقاف");
    story.send();
    Letter.nouraWrites(story, "قلت لكم إيقاف");
    Letter.nouraWrites(story, "stop");
    story.send();
    assertThat(said(story)).isOne();
    assertThat(drawn(story, WORDS)).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void withoutApprovedWordsNothingLeaves(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Letter.prepared(story);
    Letter.nouraWrites(story, "إيقاف");
    story.send();
    assertThat(answers(story)).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsThatEndedInBetweenDoNotLeave(DatabaseKind kind) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    String id = story.rows().text("select id from opt_out_answer");
    assertThat(story.the(EndOptOutAnswer.class).end(id, admin(story)).code()).isEqualTo("done");
    story.send();
    refused(story, "ليس النص المعتمد لمن يوقف الرسائل");
  }

  @ParameterizedTest
  @CsvSource({
    "H2, body, Buy now",
    "H2, language, EN",
    "H2, approved_by, sara",
    "H2, seal, ''",
    "POSTGRESQL, body, Buy now",
    "POSTGRESQL, language, EN",
    "POSTGRESQL, approved_by, sara",
    "POSTGRESQL, seal, ''"
  })
  void wordsChangedInTheDatabaseAreNotTheApprovedOnes(
      DatabaseKind kind, String column, String other) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    changed(story, column, other);
    story.send();
    refused(story, "ليس النص المعتمد لمن يوقف الرسائل");
    assertThat(drawn(story, "Buy now")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsOfAnAdminWhoIsNoneAnyMoreDoNotLeave(DatabaseKind kind) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    story.inTransaction(
        () -> {
          var admin = story.the(Operators.class).lock(admin(story).id()).orElseThrow();
          admin.disable();
          return admin;
        });
    story.send();
    refused(story, "من اعتمد النص ليس مديراً الآن");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoAgreedAnewInBetweenIsToldNothing(DatabaseKind kind) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    story.clock().advance(Duration.ofMinutes(1));
    for (Purpose purpose : Purpose.values()) {
      story.people().consents(noura(story), purpose);
    }
    story.send();
    refused(story, "لم يوقف الرسائل بكلامه");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoChangesTheirMindTwiceInADayIsToldOnce(DatabaseKind kind) {
    var story = withAnswer(kind);
    Letter.nouraWrites(story, "إيقاف");
    story.send();
    story.clock().advance(Duration.ofMinutes(1));
    for (Purpose purpose : Purpose.values()) {
      story.people().consents(noura(story), purpose);
    }
    story.clock().advance(Duration.ofMinutes(1));
    Letter.nouraWrites(story, "إيقاف");
    story.send();
    assertThat(said(story)).isOne();
    assertThat(story.rows().count("audit_event where action = 'opt_out_unanswered'")).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void itWaitsForTheMorningAndNeverOutlivesTheWindow(DatabaseKind kind) {
    var story = withAnswer(kind);
    story.clock().advance(Duration.ofHours(11));
    Letter.nouraWrites(story, "إيقاف");
    assertThat(story.rows().text("select status from outbound_message where kind = ?", KIND))
        .isEqualTo("PARKED");
    story.clock().advance(Duration.ofHours(24));
    story.send();
    refused(story, "النافذة مغلقة");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopThatIsNotInTheirOwnWordsIsNotAnswered(DatabaseKind kind) {
    var story = withAnswer(kind);
    story.people().stops(noura(story), null, Source.OPERATOR);
    story.comes(MetaSays.preference(Letter.NOURA, "stop", story.clock().instant()));
    story.send();
    assertThat(answers(story)).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverIsKnownTwiceIsToldOnce(DatabaseKind kind) {
    var story = withAnswer(kind);
    story.people().unnumbered("SA.1");
    String rest =
        "\"contacts\":[{\"wa_id\":\"%1$s\",\"user_id\":\"SA.1\"}],\"messages\":[{\"from\":\"%1$s\",\"from_user_id\":\"SA.1\",\"id\":\"wamid.both\",\"timestamp\":\"%2$d\",\"type\":\"text\",\"text\":{\"body\":\"stop\"}}]"
            .formatted(Letter.NOURA.substring(1), story.clock().instant().getEpochSecond());
    story.comes(MetaSays.value("messages", rest));
    story.send();
    assertThat(story.rows().count("consent_event where type = 'SUPPRESSED'"))
        .as("a stop for each of the two")
        .isEqualTo(2);
    assertThat(said(story)).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anotherTextTakesThePlaceOfTheOneBefore(DatabaseKind kind) {
    var story = withAnswer(kind);
    approve(story, Language.AR, "أوقفنا الرسائل.");
    approve(story, Language.EN, "You will not hear from us any more.");
    Letter.nouraWrites(story, "إيقاف");
    story.send();
    assertThat(drawn(story, "أوقفنا الرسائل.")).isOne();
    assertThat(drawn(story, WORDS)).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyAnAdminApprovesAndOnlyWordsThatSaySomething(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var approver = Actor.onPage(story.people().clerk("sara", Role.APPROVER));
    var deed = story.the(ApproveOptOutAnswer.class);
    assertThat(deed.approve(Language.AR, WORDS, approver).code()).isEqualTo("admin_only");
    var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
    assertThatThrownBy(() -> deed.approve(Language.AR, " ", admin))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> deed.approve(Language.AR, "ن".repeat(501), admin))
        .isInstanceOf(InvalidValue.class);
    assertThat(story.rows().count("opt_out_answer")).isZero();
  }

  private static final String KIND = "OPT_OUT_ANSWER";

  /** Noura agreed, has just written, and would be told. */
  private static Story withAnswer(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Letter.prepared(story);
    story.people().clerk("admin", Role.ADMIN);
    approve(story, Language.AR, WORDS);
    return story;
  }

  private static void approve(Story story, Language language, String words) {
    var ruling = story.the(ApproveOptOutAnswer.class).approve(language, words, admin(story));
    assertThat(ruling.code()).isEqualTo("done");
    story.clock().advance(Duration.ofSeconds(1));
  }

  /** By somebody who can write into the database, past the desk. */
  private static void changed(Story story, String column, String other) {
    story.inTransaction(
        () ->
            story
                .the(OptOutAnswers.class)
                .session()
                .createNativeMutationQuery("update opt_out_answer set " + column + " = :other")
                .setParameter("other", other)
                .executeUpdate());
  }

  private static Actor admin(Story story) {
    return Actor.onPage(story.rows().text("select id from operator_account where role = 'ADMIN'"));
  }

  private static String noura(Story story) {
    return story.rows().text("select id from contact where phone = ?", Letter.NOURA);
  }

  private static long answers(Story story) {
    return story.rows().count("outbound_message where kind = ?", KIND);
  }

  private static long said(Story story) {
    return story.rows().count("outbound_message where kind = ? and left_at is not null", KIND);
  }

  private static long drawn(Story story, String words) {
    return story.rows().count("rehearsal_message where payload like ?", "%" + words + "%");
  }

  private static void refused(Story story, String why) {
    var message =
        story.rows().first("select * from outbound_message where kind = ?", KIND).orElseThrow();
    assertThat(message.text("status")).isEqualTo("REFUSED");
    assertThat(message.text("claim_sheet")).contains(why);
    assertThat(drawn(story, WORDS)).isZero();
  }
}
