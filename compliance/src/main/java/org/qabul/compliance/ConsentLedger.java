package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;

/** Adds lines to the consent ledger and reads what they say. Needs a transaction. */
@Dependent
public class ConsentLedger {
  private final ConsentEvents events;
  private final Contacts contacts;
  private final Notices notices;
  private final Scans scans;
  private final Clock clock;

  @Inject
  public ConsentLedger(
      ConsentEvents events, Contacts contacts, Notices notices, Scans scans, Clock clock) {
    this.events = events;
    this.contacts = contacts;
    this.notices = notices;
    this.scans = scans;
    this.clock = clock;
  }

  /**
   * Holds the contact's row: a claim for sending sees the line or comes before it, never between. A
   * no to a contact that was merged is a no to the one it was merged into.
   */
  ConsentEvent append(String contactId, ConsentLine line, Actor actor) {
    var found = line.type().forbids() ? contacts.lockKept(contactId) : contacts.lock(contactId);
    var contact = found.orElseThrow(() -> InvalidValue.unknownContact(contactId));
    var shown = notices.find(line.noticeVersion(), line.language());
    var event = new ConsentEvent(contact.id(), line, shown, actor, clock.instant());
    events.append(event);
    line.file().ifPresent(scan -> event.proof().ifPresent(proof -> scans.keep(proof, scan)));
    return event;
  }

  /** What the lines of a contact say by now. */
  Standing standing(List<ConsentEvent> lines, Purpose purpose, String businessNumber) {
    return Standing.read(lines, purpose, businessNumber, clock.instant());
  }

  /** The lines of several contacts, each one's in the order of the ledger. */
  Map<String, List<ConsentEvent>> lines(Collection<String> contactIds) {
    return events.ofAll(contactIds).stream()
        .collect(Collectors.groupingBy(ConsentEvent::contactId));
  }

  public Standing standing(String contactId, Purpose purpose, String businessNumber) {
    return standing(events.of(contactId), purpose, businessNumber);
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
  public List<ConsentEvent> stops(String contactId) {
    var lines = events.of(contactId);
    return Arrays.stream(Purpose.values())
        .flatMap(purpose -> Standing.suppressions(lines, purpose).stream())
        .distinct()
        .toList();
  }

  /** Whether an opt-out in the person's own words is in force. */
  boolean stoppedThemselves(String contactId) {
    return stops(contactId).stream().anyMatch(stop -> stop.source() == Source.PERSON);
  }

  /** Every refusal that is in force, of any purpose and number. */
  List<ConsentEvent> refusals(String contactId) {
    var lines = events.of(contactId);
    var numbers = lines.stream().map(ConsentEvent::businessNumber).distinct().toList();
    return Arrays.stream(Purpose.values())
        .flatMap(
            purpose ->
                numbers.stream()
                    .map(number -> Standing.read(lines, purpose, number, clock.instant())))
        .flatMap(standing -> standing.consentEvent().stream())
        .filter(line -> line.type().strict())
        .distinct()
        .toList();
  }

  /** Whether consent stands for what this line speaks of. */
  boolean agreed(String contactId, ConsentEvent line) {
    var standing = standing(contactId, line.purpose().orElseThrow(), line.businessNumber());
    return standing.state() == ConsentState.GIVEN;
  }

  /** Whether an opt-out from everything is in force. */
  boolean stopsAll(String contactId) {
    return stops(contactId).stream().anyMatch(stop -> stop.purpose().isEmpty());
  }

  /** Whoever was ever stopped, the newest stop first; some of the stops may have been lifted. */
  public List<String> everStopped(Page page) {
    return events.everStopped(page);
  }

  public long countEverStopped() {
    return events.countEverStopped();
  }

  /**
   * Of the person who has a number, with the contact's row held.
   *
   * @throws IllegalStateException when somebody else has it by now, or the contact was merged
   */
  List<ConsentEvent> lockedTimeline(String contactId, String phone) {
    var contact = contacts.lock(contactId).map(Contact::identity).flatMap(Identity::phoneNumber);
    if (contact.filter(phone::equals).isEmpty()) {
      throw new IllegalStateException("a number went to another contact meanwhile");
    }
    return personTimeline(contactId);
  }

  /** With the contact's row held. */
  List<ConsentEvent> lockedTimeline(String contactId) {
    return contacts.lock(contactId).map(contact -> events.of(contact.id())).orElse(List.of());
  }

  /** What was said to any contact that turned out to be this person, too. */
  List<ConsentEvent> personTimeline(String contactId) {
    return events.ofAll(contacts.idsOfPerson(contactId));
  }

  public List<ConsentEvent> timeline(String contactId) {
    return events.of(contactId);
  }
}
