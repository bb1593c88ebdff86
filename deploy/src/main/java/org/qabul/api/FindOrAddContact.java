package org.qabul.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;

/** Finds the contact a caller means and adds whoever is new. A known contact keeps what it says. */
@Deed
class FindOrAddContact {
  private final Contacts contacts;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  FindOrAddContact(Contacts contacts, Event<Announcement> announcements, Clock clock) {
    this.contacts = contacts;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @return the contact's id
   * @throws InvalidValue when an id is nobody's
   * @throws Rejection when phone and BSUID are two contacts'
   */
  public String find(ContactRef ref, Actor actor) {
    if (ref instanceof ContactRef.Person person) {
      return known(person.identity()).orElseGet(() -> add(person, actor)).id();
    }
    String id = ((ContactRef.Known) ref).id();
    return contacts
        .find(id)
        .map(contact -> contact.mergedInto().orElse(contact.id()))
        .orElseThrow(() -> InvalidValue.unknownContact(id));
  }

  private Optional<Contact> known(Identity asked) {
    var byPhone = asked.phoneNumber().flatMap(contacts::byPhone);
    var byUserId = asked.userId().flatMap(contacts::byBsuid);
    if (byPhone.isPresent() && byUserId.isPresent() && byPhone.get() != byUserId.get()) {
      throw Rejection.of(ProblemKind.CONTACT_MISMATCH);
    }
    var found = byUserId.or(() -> byPhone);
    found.ifPresent(contact -> learn(contact, asked));
    return found;
  }

  /** Another number or user id than the one on file is an operator's to settle, not a program's. */
  private static void learn(Contact contact, Identity asked) {
    if (differ(contact.identity().phoneNumber(), asked.phoneNumber())
        || differ(contact.identity().userId(), asked.userId())) {
      throw Rejection.of(ProblemKind.CONTACT_MISMATCH);
    }
    contact.learn(asked);
  }

  private static boolean differ(Optional<String> onFile, Optional<String> asked) {
    return onFile.isPresent() && asked.isPresent() && !onFile.equals(asked);
  }

  private Contact add(ContactRef.Person person, Actor actor) {
    Instant now = clock.instant();
    var contact =
        new Contact(person.name(), person.identity(), person.source(), now)
            .worksAt(person.company())
            .speaks(person.language());
    contacts.add(contact);
    announcements.fire(
        new Announcement.DeedDone(
            "add_contact", Subject.contact(contact.id()), actor, "added", now));
    return contact;
  }
}
