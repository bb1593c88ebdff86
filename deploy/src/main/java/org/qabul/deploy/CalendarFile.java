package org.qabul.deploy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.ConfigProvider;
import org.qabul.domain.Announcement.ContactErased;
import org.qabul.domain.Announcement.MeetingApproved;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.MeetingDrafts;

/** The default calendar: an approved meeting becomes an iCalendar file under the home. */
@Dependent
class CalendarFile {
  private static final String ENDING = ".ics";

  private final MeetingDrafts meetings;
  private final Clock clock;

  @Inject
  CalendarFile(MeetingDrafts meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /** Written inside the transaction: a meeting that cannot be written down is not approved. */
  void write(@Observes MeetingApproved approved) {
    var meeting = meetings.find(approved.meetingId()).orElseThrow();
    try {
      Files.createDirectories(folder());
      Files.writeString(folder().resolve(meeting.id() + ENDING), calendar(meeting).toString());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A file of a meeting names the person. */
  void forget(@Observes ContactErased erased) {
    for (MeetingDraft meeting : meetings.ofContact(erased.contactId())) {
      try {
        Files.deleteIfExists(folder().resolve(meeting.id() + ENDING));
      } catch (IOException undeletable) {
        throw new UncheckedIOException(undeletable);
      }
    }
  }

  private static Path folder() {
    return DatabaseAddress.home(ConfigProvider.getConfig()).resolve("meetings");
  }

  private Calendar calendar(MeetingDraft meeting) {
    var event = new VEvent(meeting.startsAt(), meeting.length(), meeting.title());
    event.add(new Uid(meeting.id() + "@qabul"));
    event.add(new DtStamp(clock.instant()));
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Qabul//Desk//AR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(event);
    return calendar;
  }
}
