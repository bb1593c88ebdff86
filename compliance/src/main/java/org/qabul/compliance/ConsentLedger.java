package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Contacts;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;

/** Adds lines to the consent ledger and reads what they say. Needs a transaction. */
@Dependent
public class ConsentLedger {
  private final ConsentEvents events;
  private final Contacts contacts;
  private final Clock clock;

  @Inject
  public ConsentLedger(ConsentEvents events, Contacts contacts, Clock clock) {
    this.events = events;
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * Holds the contact's row: a claim for sending sees the line or comes before it, never between.
   */
  ConsentEvent append(String contactId, ConsentLine line, Actor actor) {
    if (contacts.lock(contactId).isEmpty()) {
      throw InvalidValue.unknownContact(contactId);
    }
    var event = new ConsentEvent(contactId, line, actor, clock.instant());
    events.append(event);
    return event;
  }

  public Standing standing(String contactId, Purpose purpose, String businessNumber) {
    return Standing.read(events.of(contactId), purpose, businessNumber, clock.instant());
  }

  /**
   * Words of a person that may be an opt-out and that nobody has decided about yet, oldest first.
   */
  public List<ConsentEvent> doubts(String contactId) {
    return Standing.doubts(events.of(contactId));
  }

  /** The newest doubt, if it is this one; with the contact's row held: nobody decides beside. */
  Optional<ConsentEvent> lockedDoubt(String contactId, String lineId) {
    var open = contacts.lock(contactId).map(contact -> doubts(contact.id())).orElse(List.of());
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(open.get(open.size() - 1)).filter(newest -> newest.id().equals(lineId));
  }

  /** Every opt-out of a person that is in force for any purpose. */
  List<ConsentEvent> stops(String contactId) {
    var lines = events.of(contactId);
    return Arrays.stream(Purpose.values())
        .flatMap(purpose -> Standing.suppressions(lines, purpose).stream())
        .distinct()
        .toList();
  }

  /** Whether an opt-out from everything is in force. */
  boolean stopsAll(String contactId) {
    return stops(contactId).stream().anyMatch(stop -> stop.purpose().isEmpty());
  }

  public List<ConsentEvent> timeline(String contactId) {
    return events.of(contactId);
  }
}
