package org.qabul.api;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.desk.Deed;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Purpose;

/** Reads the consent ledger for the API. */
@Deed
class FindConsents {
  private final ConsentLedger ledger;
  private final Contacts contacts;
  private final DeskSettings settings;

  @Inject
  FindConsents(ConsentLedger ledger, Contacts contacts, DeskSettings settings) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.settings = settings;
  }

  /** Of whoever the contact turned out to be. */
  Optional<ConsentsJson> of(String contactId) {
    return contacts.find(contacts.keptId(contactId)).map(this::read);
  }

  private ConsentsJson read(Contact contact) {
    var timeline = ledger.timeline(contact.id()).stream().map(ConsentJson::of).toList();
    return new ConsentsJson(ContactJson.of(contact), states(contact.id()), timeline);
  }

  /** The contact's newest line of this type; while its row is held, nobody else's comes after. */
  RecordedJson newest(String contactId, ConsentEvent.Type type) {
    var lines = ledger.timeline(contactId).stream().filter(line -> line.type() == type).toList();
    var newest = ConsentJson.of(lines.get(lines.size() - 1));
    var contact = ContactJson.of(contacts.find(contactId).orElseThrow());
    return new RecordedJson(newest.id(), contact, newest, states(contactId));
  }

  private List<StandingJson> states(String contactId) {
    String number = settings.businessNumber();
    return Arrays.stream(Purpose.values())
        .map(purpose -> StandingJson.of(purpose, ledger.standing(contactId, purpose, number)))
        .toList();
  }
}
