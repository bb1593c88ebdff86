package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.query.Page;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.PhoneNumber;

/** Reads contacts with their standing. */
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

  /**
   * One page of those whose name, company or number holds the words; of all when there are none.
   */
  List<ContactRow> page(String words, Page page) {
    var found = words.isEmpty() ? contacts.byName(page) : contacts.holding(like(words), page);
    return found.stream().map(this::row).toList();
  }

  /** Numbers are written without spaces, in whichever digits. */
  private static String like(String words) {
    String digits = western(words).replaceAll("[\\s+-]", "");
    String plain = digits.matches("[0-9]+") ? digits.replaceFirst("^0+", "") : words;
    return "%" + plain.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  private static String western(String words) {
    var plain = new StringBuilder();
    words
        .codePoints()
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whoever has this id, number or user id. */
  Optional<ContactRow> called(String text) {
    String asked = text.strip();
    return contacts
        .find(asked)
        .or(() -> contacts.byBsuid(asked))
        .or(() -> PhoneNumber.typed(asked).map(PhoneNumber::e164).flatMap(contacts::byPhone))
        .map(this::row);
  }

  private ContactRow row(Contact contact) {
    return new ContactRow(
        contact, people.consents(contact.id()), ReadPerson.window(contact, clock.instant()));
  }
}
