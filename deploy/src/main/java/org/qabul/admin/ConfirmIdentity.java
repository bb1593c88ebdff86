package org.qabul.admin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contacts;
import org.qabul.domain.Subject;

/** An operator made sure that a changed number still belongs to the same person. */
@Deed
class ConfirmIdentity {
  private final Contacts contacts;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  ConfirmIdentity(Contacts contacts, Event<Announcement> announcements, Clock clock) {
    this.contacts = contacts;
    this.announcements = announcements;
    this.clock = clock;
  }

  void confirm(String contactId, Actor actor) {
    contacts.lock(contactId).orElseThrow().confirmIdentity();
    announcements.fire(
        new Announcement.DeedDone(
            "identity_confirmed", Subject.contact(contactId), actor, "done", clock.instant()));
  }
}
