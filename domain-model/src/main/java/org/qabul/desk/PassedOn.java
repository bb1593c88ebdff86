package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Subject;

/** What follows when a number or user id passes from one contact to another. */
@Dependent
class PassedOn {
  private final Contacts contacts;
  private final DeskSettings settings;
  private final Chronicle chronicle;

  @Inject
  PassedOn(Contacts contacts, DeskSettings settings, Chronicle chronicle) {
    this.contacts = contacts;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  /** Nobody is written to under a number that somebody else answers from. */
  void takeNumber(Contact former) {
    contacts.takeNumberFrom(former);
    held(former);
  }

  void held(Contact contact) {
    chronicle.happened(
        Subject.contact(contact.id()), "identity_changed", Actor.META, "awaits confirmation");
  }

  /** They may be one person: an opt-out of the one counts for the other, a consent does not. */
  void carryOver(Contact before, Contact now) {
    chronicle.announce(
        new Announcement.IdentityPassed(
            before.id(), now.id(), settings.businessNumber(), chronicle.now()));
  }
}
