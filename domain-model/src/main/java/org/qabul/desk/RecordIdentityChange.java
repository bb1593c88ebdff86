package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Subject;

/** A person's number or user id changed: the history stays, and sends wait for a confirmation. */
@Deed
public class RecordIdentityChange {
  private final Contacts contacts;
  private final Operators operators;
  private final PassedOn passedOn;
  private final Chronicle chronicle;

  @Inject
  RecordIdentityChange(
      Contacts contacts, Operators operators, PassedOn passedOn, Chronicle chronicle) {
    this.contacts = contacts;
    this.operators = operators;
    this.passedOn = passedOn;
    this.chronicle = chronicle;
  }

  /**
   * Whoever had the new number here until now is held as well: it reaches somebody else now.
   *
   * @return whether we know one of them
   */
  public boolean record(Identity before, Identity after) {
    var known = contacts.allByIdentity(before);
    var there = contacts.allByIdentity(after);
    var others = there.stream().filter(other -> !known.contains(other)).toList();
    known.stream().findFirst().ifPresent(first -> rename(first, after.unclaimedBy(there)));
    Stream.concat(known.stream(), others.stream()).forEach(contact -> hold(contact.id()));
    known.forEach(first -> others.forEach(other -> passedOn.carryOver(first, other)));
    var operator = operators.byIdentity(before);
    operator.ifPresent(this::unlink);
    return operator.isPresent() || !known.isEmpty() || !others.isEmpty();
  }

  private void rename(Contact known, Optional<Identity> after) {
    var contact = contacts.lock(known.id()).orElseThrow();
    contact.changeIdentity(merged(contact.identity(), after));
  }

  private void hold(String contactId) {
    var contact = contacts.lock(contactId).orElseThrow();
    contact.changeIdentity(contact.identity());
    passedOn.held(contact);
  }

  /** An operator's authority does not move by a report: they link the new number themselves. */
  private void unlink(Operator operator) {
    operators.lock(operator.id()).orElseThrow().unlink();
    chronicle.happened(Subject.operator(operator.id()), "unlink", Actor.META, "identity changed");
  }

  /** A number that is somebody else's here stays theirs; this contact is held all the same. */
  private static Identity merged(Identity known, Optional<Identity> after) {
    return new Identity(
        after.flatMap(Identity::phoneNumber).orElse(known.phone()),
        after.flatMap(Identity::userId).orElse(known.bsuid()));
  }
}
