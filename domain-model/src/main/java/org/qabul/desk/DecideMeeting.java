package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.MeetingDrafts;
import org.qabul.domain.MeetingStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Approves a meeting draft, which hands it to the calendar, or cancels it. */
@Deed
public class DecideMeeting {
  private static final Words APPROVED =
      new Words("اعتُمد الموعد وأُضيف إلى التقويم", "The meeting is approved and in the calendar");
  private static final Words CANCELLED =
      new Words("أُلغي اقتراح الموعد", "The meeting is cancelled");

  private final MeetingDrafts meetings;
  private final Rights rights;
  private final Chronicle chronicle;

  @Inject
  DecideMeeting(MeetingDrafts meetings, Rights rights, Chronicle chronicle) {
    this.meetings = meetings;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  public Ruling decide(String meetingId, MeetingStatus next, Actor actor) {
    if (!rights.mayDecide(actor)) {
      return Objection.MAY_NOT_DECIDE.declined();
    }
    if (next == MeetingStatus.APPROVED && !rights.mayApprove(actor)) {
      return Objection.MAY_NOT_APPROVE.declined();
    }
    return meetings
        .lock(meetingId)
        .map(meeting -> decide(meeting, next, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling decide(MeetingDraft meeting, MeetingStatus next, Actor actor) {
    if (!meeting.mayBecome(next)) {
      return Objection.ALREADY_DECIDED.declinedAs(meeting.status().words());
    }
    meeting.become(next);
    var subject = Subject.meeting(meeting.id());
    if (next == MeetingStatus.APPROVED) {
      chronicle.announce(new Announcement.MeetingApproved(meeting.id(), actor, chronicle.now()));
      return chronicle.decided(subject, TapId.APPROVE, actor, new Ruling.Done(APPROVED));
    }
    return chronicle.decided(subject, TapId.CANCEL, actor, new Ruling.Done(CANCELLED));
  }
}
