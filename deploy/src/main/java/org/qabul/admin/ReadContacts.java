package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;

/** Reads all contacts with their standing. */
@Reading
class ReadContacts {
  private final Contacts contacts;
  private final ReadPerson people;
  private final Clock clock;

  @Inject
  ReadContacts(Contacts contacts, ReadPerson people, Clock clock) {
    this.contacts = contacts;
    this.people = people;
    this.clock = clock;
  }

  List<ContactRow> all() {
    return contacts.byName().stream().map(this::row).toList();
  }

  private ContactRow row(Contact contact) {
    return new ContactRow(
        contact, people.consents(contact.id()), ReadPerson.window(contact, clock.instant()));
  }
}
