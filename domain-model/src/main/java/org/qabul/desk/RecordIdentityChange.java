package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Subject;

/** A person's number or user id changed: the history stays, and sends wait for a confirmation. */
@Deed
public class RecordIdentityChange {
  private final Contacts contacts;
  private final Chronicle chronicle;

  @Inject
  RecordIdentityChange(Contacts contacts, Chronicle chronicle) {
    this.contacts = contacts;
    this.chronicle = chronicle;
  }

  /**
   * Whoever had the new number here until now is held as well: it reaches somebody else now.
   *
   * @return whether we know one of them
   */
  public boolean record(Identity before, Identity after) {
    var known = contacts.allByIdentity(before);
    var held =
        Stream.concat(known.stream(), contacts.allByIdentity(after).stream()).distinct().toList();
    known.stream().findFirst().ifPresent(first -> rename(first, after));
    held.forEach(contact -> hold(contact.id()));
    return !held.isEmpty();
  }

  private void rename(Contact known, Identity after) {
    var contact = contacts.lock(known.id()).orElseThrow();
    contact.changeIdentity(merged(contact.identity(), contacts.unclaimed(after)));
  }

  private void hold(String contactId) {
    var contact = contacts.lock(contactId).orElseThrow();
    contact.changeIdentity(contact.identity());
    chronicle.happened(
        Subject.contact(contactId), "identity_changed", Actor.META, "awaits confirmation");
  }

  /** A number that is somebody else's here stays theirs; this contact is held all the same. */
  private static Identity merged(Identity known, Optional<Identity> after) {
    return new Identity(
        after.flatMap(Identity::phoneNumber).orElse(known.phone()),
        after.flatMap(Identity::userId).orElse(known.bsuid()));
  }
}
