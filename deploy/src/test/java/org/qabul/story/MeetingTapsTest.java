package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Announcement.MeetingApproved;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

class MeetingTapsTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void scheduleProposesAndBooksNothing(DatabaseKind kind) {
    var desk = proposed(kind);
    assertThat(desk.meetingStatus()).isEqualTo("PROPOSED");
    assertThat(desk.sara.card("MEETING_CARD").text("payload")).contains("لا يُحجز شيء قبل اعتمادك");
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void approveApprovesOnce(DatabaseKind kind) {
    var desk = proposed(kind);
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "approve")).isEqualTo("done");
    assertThat(desk.meetingStatus()).isEqualTo("APPROVED");
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "cancel"))
        .isEqualTo("already_decided");
    assertThat(desk.meetingStatus()).isEqualTo("APPROVED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void cancelCancelsOnce(DatabaseKind kind) {
    var desk = proposed(kind);
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "cancel")).isEqualTo("done");
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "approve"))
        .isEqualTo("already_decided");
    assertThat(desk.meetingStatus()).isEqualTo("CANCELLED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOperatorCancelsButDoesNotApprove(DatabaseKind kind) {
    var desk = proposed(kind);
    desk.become(Role.OPERATOR);
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "approve"))
        .isEqualTo("may_not_approve");
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "cancel")).isEqualTo("done");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReaderWhoCancelsIsToldThatTheyMayNotDecide(DatabaseKind kind) {
    var desk = proposed(kind);
    desk.become(Role.READER);
    assertThat(desk.sara.taps(desk.sara.card("MEETING_CARD"), "cancel"))
        .isEqualTo("may_not_decide");
    assertThat(desk.meetingStatus()).isEqualTo("PROPOSED");
  }

  @Test
  void tellsTheCalendarOnlyOfApprovedMeetings() {
    try (var story = Story.on(DatabaseKind.H2, Calendar.class)) {
      var sara = Handset.saras(story);
      Letter.offer(story, story.people().contact(Letter.NOURA), Purpose.MARKETING);
      sara.taps(sara.card("OPPORTUNITY_CARD"), "accept");
      sara.taps(sara.card("MEETING_OFFER"), "schedule");
      assertThat(story.the(Calendar.class).booked).isZero();
      sara.taps(sara.card("MEETING_CARD"), "approve");
      sara.taps(sara.card("MEETING_CARD"), "approve");
      assertThat(story.the(Calendar.class).booked).isOne();
    }
  }

  /** Stands where the calendar adapter stands. */
  @Singleton
  static class Calendar {
    private int booked;

    void approved(@Observes MeetingApproved approved) {
      booked++;
    }
  }

  private static Desk proposed(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.sara.taps(desk.sara.card("MEETING_OFFER"), "schedule");
    return desk;
  }
}
