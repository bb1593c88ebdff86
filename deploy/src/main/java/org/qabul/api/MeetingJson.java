package org.qabul.api;

import java.time.Instant;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.MeetingStatus;

/** A proposed meeting; it is booked only once its status is approved. */
public record MeetingJson(
    String id,
    MeetingStatus status,
    String title,
    Instant startsAt,
    long minutes,
    Instant createdAt) {
  static MeetingJson of(MeetingDraft meeting) {
    return new MeetingJson(
        meeting.id(),
        meeting.status(),
        meeting.title(),
        meeting.startsAt(),
        meeting.length().toMinutes(),
        meeting.createdAt());
  }
}
