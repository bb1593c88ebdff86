package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.Actor;
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
   * @return whether we know the person
   */
  public boolean record(Identity before, Identity after) {
    var contact = contacts.byIdentity(before).flatMap(known -> contacts.lock(known.id()));
    contact.ifPresent(
        found -> {
          found.changeIdentity(merged(found.identity(), contacts.unclaimed(after)));
          chronicle.happened(
              Subject.contact(found.id()), "identity_changed", Actor.META, "awaits confirmation");
        });
    return contact.isPresent();
  }

  /** A number that is somebody else's here stays theirs; this contact is held all the same. */
  private static Identity merged(Identity known, Optional<Identity> after) {
    return new Identity(
        after.flatMap(Identity::phoneNumber).orElse(known.phone()),
        after.flatMap(Identity::userId).orElse(known.bsuid()));
  }
}
