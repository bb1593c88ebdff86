package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.TakeBack;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Where two people have to stand behind a message, one is never enough. */
class TwoPeopleTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFirstApprovalIsKeptAndTheSecondByCardSends(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      var omar = Handset.of(story, Handset.OMAR, Role.APPROVER);
      assertThat(letter.approve().words().en()).contains("once a second person approves it");
      story.send();
      assertThat(toContacts(story)).isZero();
      var card = omar.card("SECOND_STEP_CARD");
      assertThat(card.text("payload")).contains("اعتمدها أولاً").doesNotContain("يلزم اعتماد");
      assertThat(omar.taps(card, "approve")).isEqualTo("done");
      assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
      assertThat(story.rows().count("approval where message_id = ?", letter.message().text("id")))
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSamePersonIsNeverTheSecond(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      letter.approve();
      assertThat(letter.approve().code()).isEqualTo("yours_is_given");
      story.send();
      assertThat(toContacts(story)).isZero();
      assertThat(story.rows().count("approval")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFirstApprovalIsOfTheseWordsAndFallsWithThem(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story, Purpose.UTILITY);
      letter.revise(new Content.Text("نص كتبته سارة"));
      letter.approve();
      letter.revise(new Content.Text("نص آخر كتبته سارة"));
      assertThat(letter.approve().words().en()).contains("second person");
      assertThat(approves(story, letter, Role.APPROVER)).isEqualTo("done");
      assertThat(toContacts(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWroteItAndWhoApprovesItAreTwo(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      letter.revise(new Content.Text("نص كتبته سارة"));
      assertThat(approves(story, letter, Role.APPROVER)).isEqualTo("done");
      assertThat(toContacts(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWroteItAndMayOnlyReadNowIsNoSecondPerson(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      letter.revise(new Content.Text("نص كتبته سارة"));
      assertThat(approves(story, letter, Role.APPROVER)).isEqualTo("done");
      story.inTransaction(
          () -> {
            story
                .the(Operators.class)
                .lock(letter.operator())
                .orElseThrow()
                .changeRole(Role.READER);
            return kind;
          });
      story.send();
      assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anApprovalThatExpiredOrWhoseGiverMayNotAnyMoreCountsForNothing(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      letter.approve();
      story.clock().advance(DeskWiring.APPROVAL_TTL);
      Letter.nouraWrites(story, "هل من جديد؟");
      assertThat(approves(story, letter, Role.APPROVER)).as("the first expired").isEqualTo("done");
      assertThat(toContacts(story)).isZero();
      assertThat(letter.approve().code()).isEqualTo("done");
      assertThat(toContacts(story)).isOne();
      story.inTransaction(
          () -> {
            story.the(Operators.class).lock(letter.operator()).orElseThrow().disable();
            return kind;
          });
      story.send();
      assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aMessageOfAnotherPurposeNeedsOne(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story, Purpose.UTILITY);
      assertThat(letter.approve().code()).isEqualTo("done");
      assertThat(toContacts(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasTakenBackNeedsBothAgain(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story);
      letter.approve();
      approves(story, letter, Role.APPROVER);
      String sent = letter.message().text("id");
      story.the(TakeBack.class).takeBack(sent, Actor.onPage(letter.operator()));
      assertThat(letter.approve().words().en()).contains("second person");
      assertThat(toContacts(story)).as("the one that was taken back").isOne();
      assertThat(approves(story, letter, Role.APPROVER)).isEqualTo("done");
      assertThat(toContacts(story)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWroteItStaysItsWriterWhenItComesBackAsANewVersion(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoPeople.class)) {
      var letter = Letter.prepared(story, Purpose.UTILITY);
      letter.revise(new Content.Text("نص كتبته سارة"));
      approves(story, letter, Role.APPROVER);
      story.clock().advance(Duration.ofMinutes(1));
      story.people().consents(letter.contact(), Purpose.UTILITY);
      story.send();
      assertThat(letter.message().text("status")).isEqualTo("REFUSED");
      assertThat(letter.approve().words().en()).contains("second person");
      assertThat(toContacts(story)).as("the one that was refused").isOne();
    }
  }

  private static String approves(Story story, Letter letter, Role role) {
    String omar = story.people().clerk("omar" + story.rows().count("operator_account"), role);
    return story.the(ApproveDraft.class).approve(letter.version(), Actor.onPage(omar)).code();
  }

  private static long toContacts(Story story) {
    return story.rows().count("outbound_message where kind = 'CONTACT_MESSAGE'");
  }
}
