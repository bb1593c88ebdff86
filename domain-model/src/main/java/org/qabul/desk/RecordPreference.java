package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;

/** Meta reported that a person stopped or resumed marketing messages. */
@Deed
public class RecordPreference {
  private static final String SOURCE = "meta_user_preferences";

  private final Contacts contacts;
  private final Chronicle chronicle;

  @Inject
  RecordPreference(Contacts contacts, Chronicle chronicle) {
    this.contacts = contacts;
    this.chronicle = chronicle;
  }

  /**
   * A stop counts for whoever was ever seen with that number, a resume only for who said it.
   * Somebody nobody knew yet is kept, so that the stop holds when they become a contact.
   */
  public void record(
      Identity person, String businessNumber, boolean stop, String evidence, Instant at) {
    var known =
        contacts.allByIdentity(person).stream()
            .filter(contact -> stop || !contact.identity().contradicts(person))
            .toList();
    var spokenOf = known.isEmpty() ? List.of(stranger(person)) : known;
    spokenOf.forEach(
        contact ->
            chronicle.announce(
                new Announcement.PreferenceSaid(
                    contact.id(), businessNumber, stop, false, evidence, at)));
  }

  private Contact stranger(Identity person) {
    var contact =
        new Contact(
            person.phoneNumber().orElseGet(person::masked), person, SOURCE, chronicle.now());
    contacts.add(contact);
    return contact;
  }
}
