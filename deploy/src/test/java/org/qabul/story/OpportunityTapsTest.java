package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** The taps on an opportunity, each with what must be true before and after it. */
class OpportunityTapsTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void offersAcceptSkipAndMessage(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(Handset.buttons(desk.offer()))
        .containsExactly(
            "opp:" + desk.opportunity + ":accept",
            "opp:" + desk.opportunity + ":skip",
            "opp:" + desk.opportunity + ":draft");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void acceptPreparesADraftThatStillAwaitsApproval(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(desk.sara.taps(desk.offer(), "accept")).isEqualTo("done");
    assertThat(desk.status()).isEqualTo("ACCEPTED");
    assertThat(desk.draftStatus()).isEqualTo("PREPARED");
    assertThat(Handset.buttons(desk.sara.card("MEETING_OFFER")))
        .containsExactly("opp:" + desk.opportunity + ":schedule");
    String version = desk.sara.card("SECOND_STEP_CARD").text("subject_id");
    assertThat(Handset.buttons(desk.sara.card("SECOND_STEP_CARD")))
        .containsExactly(
            "msg:" + version + ":approve",
            "msg:" + version + ":edit",
            "msg:" + version + ":cancel");
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void skipSendsNothing(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(desk.sara.taps(desk.offer(), "skip")).isEqualTo("done");
    assertThat(desk.status()).isEqualTo("SKIPPED");
    assertThat(desk.sara.notice()).contains("تخطي");
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void needsResearchGoesBackToTheFeeder(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(desk.sara.taps(desk.offer(), "needs_research")).isEqualTo("done");
    assertThat(desk.status()).isEqualTo("NEEDS_RESEARCH");
    assertThat(desk.sara.taps(desk.offer(), "accept")).isEqualTo("already_decided");
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void draftPreparesAMessageAndDecidesNothing(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(desk.sara.taps(desk.offer(), "draft")).isEqualTo("done");
    assertThat(desk.status()).isEqualTo("OFFERED");
    assertThat(desk.draftStatus()).isEqualTo("PREPARED");
    assertThat(desk.sara.taps(desk.offer(), "draft")).isEqualTo("draft_exists");
    assertThat(desk.drafts()).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void acceptAfterDraftKeepsTheOneDraft(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.taps(desk.offer(), "draft");
    assertThat(desk.sara.taps(desk.offer(), "accept")).isEqualTo("done");
    assertThat(desk.status()).isEqualTo("ACCEPTED");
    assertThat(desk.drafts()).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void skipDropsTheDraft(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.taps(desk.offer(), "draft");
    assertThat(desk.sara.taps(desk.offer(), "skip")).isEqualTo("done");
    assertThat(desk.draftStatus()).isEqualTo("CANCELLED");
    assertThat(desk.sara.taps(desk.sara.card("SECOND_STEP_CARD"), "approve"))
        .isEqualTo("already_decided");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSecondTapHasNoEffectAndGetsAnHonestAnswer(DatabaseKind kind) {
    for (String first : new String[] {"accept", "skip", "needs_research"}) {
      for (String second : new String[] {"accept", "skip", "needs_research"}) {
        var desk = new Desk(kind);
        desk.sara.taps(desk.offer(), first);
        String after = desk.status();
        assertThat(desk.sara.taps(desk.offer(), second))
            .as(first + " then " + second)
            .isEqualTo("already_decided");
        assertThat(desk.status()).isEqualTo(after);
        assertThat(desk.sara.notice()).contains("سبق القرار");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void scheduleComesOnlyAfterAcceptOrDraft(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(desk.sara.taps(desk.offer(), "schedule")).isEqualTo("meeting_too_early");
    assertThat(desk.meetings()).isZero();
    desk.sara.taps(desk.offer(), "draft");
    assertThat(desk.sara.taps(desk.offer(), "schedule")).isEqualTo("done");
    assertThat(desk.meetings()).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSecondScheduleProposesNothingMore(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.taps(desk.offer(), "accept");
    desk.sara.taps(desk.sara.card("MEETING_OFFER"), "schedule");
    desk.sara.taps(desk.sara.card("MEETING_OFFER"), "schedule");
    assertThat(desk.meetings()).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSkippedOpportunityGetsNoMeeting(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.taps(desk.offer(), "draft");
    desk.sara.taps(desk.offer(), "skip");
    assertThat(desk.sara.taps(desk.offer(), "schedule")).isNotEqualTo("done");
    assertThat(desk.meetings()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReaderDecidesNothing(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.become(Role.READER);
    for (String action : new String[] {"accept", "skip", "needs_research", "draft", "schedule"}) {
      assertThat(desk.sara.taps(desk.offer(), action)).isEqualTo("may_not_decide");
    }
    assertThat(desk.status()).isEqualTo("OFFERED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFirstOfTwoOperatorsDecides(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var sara = Handset.saras(story);
    var omar = Handset.of(story, Handset.OMAR, Role.OPERATOR);
    Letter.offer(story, story.people().contact(Letter.NOURA), Purpose.MARKETING);
    assertThat(omar.taps(omar.card("OPPORTUNITY_CARD"), "accept")).isEqualTo("done");
    assertThat(sara.taps(sara.card("OPPORTUNITY_CARD"), "skip")).isEqualTo("already_decided");
    assertThat(sara.cards("SECOND_STEP_CARD")).isZero();
    assertThat(omar.cards("SECOND_STEP_CARD")).isOne();
  }
}
