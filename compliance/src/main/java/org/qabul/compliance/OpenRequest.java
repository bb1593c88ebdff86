package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contacts;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Writes down that a person asked for their data, a correction, or to be forgotten. */
@Deed
public class OpenRequest {
  private final PersonRequests requests;
  private final Contacts contacts;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  OpenRequest(
      PersonRequests requests, Contacts contacts, Event<Announcement> announcements, Clock clock) {
    this.requests = requests;
    this.contacts = contacts;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @param askedAt when they asked: the clock runs from then
   * @throws InvalidValue when nobody has this id, or it speaks of the future
   */
  public PersonRequest open(
      String contactId, PersonRequest.Kind kind, String note, Instant askedAt, Actor actor) {
    if (contacts.find(contactId).isEmpty()) {
      throw InvalidValue.unknownContact(contactId);
    }
    if (askedAt.isAfter(clock.instant())) {
      throw new InvalidValue(
          "askedAt", new Words("وقت قد حان", "a time that has come"), askedAt.toString());
    }
    var request = new PersonRequest(contactId, kind, note, askedAt, actor.id());
    requests.add(request);
    announcements.fire(
        new Announcement.DeedDone(
            "request_opened", Subject.contact(contactId), actor, kind.name(), clock.instant()));
    return request;
  }
}
