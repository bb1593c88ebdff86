package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.FormerIdentity;
import org.qabul.domain.Identity;

/** Everything a person is and was known as. */
@Dependent
class KnownAs {
  private final Contacts contacts;

  @Inject
  KnownAs(Contacts contacts) {
    this.contacts = contacts;
  }

  /** All contacts that are this person: this one, and those that were merged into it. */
  List<Contact> everyContact(Contact contact) {
    return Stream.concat(Stream.of(contact), contacts.mergedInto(contact.id()).stream()).toList();
  }

  /** A number that somebody else answers from by now is theirs. */
  List<Identity> everyIdentity(Contact contact) {
    return Stream.concat(
            Stream.of(contact.identity()),
            contact.formerIdentities().stream()
                .map(FormerIdentity::identity)
                .flatMap(former -> stillTheirs(contact, former).stream()))
        .distinct()
        .toList();
  }

  private Optional<Identity> stillTheirs(Contact contact, Identity former) {
    var others =
        contacts.allByIdentity(former).stream()
            .filter(other -> !other.id().equals(contact.id()))
            .map(Contact::identity)
            .toList();
    return former.besides(others);
  }
}
