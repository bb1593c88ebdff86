package org.qabul.admin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.PhoneNumber;
import org.qabul.domain.Subject;

/** An operator writes down a person, and where they know them from. */
@Deed
class AddContact {
  private final Contacts contacts;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  AddContact(Contacts contacts, Event<Announcement> announcements, Clock clock) {
    this.contacts = contacts;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** A person as they were typed. */
  record Typed(String name, PhoneNumber phone, String company, String source, Language language) {}

  /**
   * @return the new contact; empty when somebody has that number already
   */
  Optional<Contact> add(Typed typed, Actor actor) {
    if (contacts.byPhone(typed.phone().e164()).isPresent()) {
      return Optional.empty();
    }
    var contact =
        new Contact(
                typed.name(),
                Identity.ofPhone(typed.phone().e164()),
                typed.source(),
                clock.instant())
            .speaks(typed.language());
    if (!typed.company().isEmpty()) {
      contact.worksAt(typed.company());
    }
    contacts.add(contact);
    announcements.fire(
        new Announcement.DeedDone(
            "contact_added", Subject.contact(contact.id()), actor, "done", clock.instant()));
    return Optional.of(contact);
  }
}
