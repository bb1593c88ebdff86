package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Opportunities;
import org.qabul.domain.OutboundMessages;

/** Reads everything about one person. */
@Reading
class ReadContactFile {
  private static final int MESSAGES = 20;

  private final Contacts contacts;
  private final ConsentLedger ledger;
  private final Opportunities opportunities;
  private final OutboundMessages outbound;
  private final Operators operators;
  private final ReadPerson people;
  private final ReadMessages messages;
  private final Clock clock;

  @Inject
  ReadContactFile(
      Contacts contacts,
      ConsentLedger ledger,
      Opportunities opportunities,
      OutboundMessages outbound,
      Operators operators,
      ReadPerson people,
      ReadMessages messages,
      Clock clock) {
    this.contacts = contacts;
    this.ledger = ledger;
    this.opportunities = opportunities;
    this.outbound = outbound;
    this.operators = operators;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  Optional<ContactFile> find(String contactId) {
    return contacts.find(contactId).map(this::file);
  }

  private ContactFile file(Contact contact) {
    return new ContactFile(
        contact,
        people.consents(contact.id()),
        ReadPerson.window(contact, clock.instant()),
        ledger.doubts(contact.id()),
        timeline(contact.id()),
        opportunities.ofContact(contact.id()),
        outbound.to(contact.id(), Page.first(MESSAGES)).stream().map(messages::row).toList());
  }

  private List<LedgerLine> timeline(String contactId) {
    var lines = ledger.timeline(contactId);
    var corrected = corrected(lines);
    return lines.stream()
        .sorted(Comparator.comparing(ConsentEvent::seq).reversed())
        .map(line -> new LedgerLine(line, recordedBy(line), corrected.contains(line.id())))
        .toList();
  }

  private static Set<String> corrected(List<ConsentEvent> lines) {
    return lines.stream()
        .filter(line -> line.type() == ConsentEvent.Type.CORRECTED)
        .flatMap(line -> line.about().stream())
        .collect(Collectors.toSet());
  }

  private Optional<String> recordedBy(ConsentEvent event) {
    return operators.find(event.recordedBy().id()).map(Operator::name);
  }
}
