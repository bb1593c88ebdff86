package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.GateSettings;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.InboundMessage;
import org.qabul.domain.InboundMessages;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Purpose;

/** Reads what the gate will look at for a person, and what was said lately. */
@Reading
class ReadPerson {
  private static final Duration WINDOW = Duration.ofHours(24);
  private static final int TOUCHES = 5;

  private final Contacts contacts;
  private final ConsentLedger ledger;
  private final OutboundMessages outbound;
  private final InboundMessages inbound;
  private final ReadFace faces;
  private final GateSettings gate;
  private final DeskSettings desk;
  private final Clock clock;

  @Inject
  ReadPerson(
      Contacts contacts,
      ConsentLedger ledger,
      OutboundMessages outbound,
      InboundMessages inbound,
      ReadFace faces,
      GateSettings gate,
      DeskSettings desk,
      Clock clock) {
    this.contacts = contacts;
    this.ledger = ledger;
    this.outbound = outbound;
    this.inbound = inbound;
    this.faces = faces;
    this.gate = gate;
    this.desk = desk;
    this.clock = clock;
  }

  PersonPane pane(Contact contact) {
    Instant now = clock.instant();
    var cap = gate.frequency().all();
    return new PersonPane(
        consents(contact.id()),
        window(contact, now),
        outbound.leftSince(contacts.idsOfPerson(contact.id()), now.minus(cap.period())).size(),
        cap.count(),
        cap.period().toDays(),
        touches(contact.id()));
  }

  List<PurposeStanding> consents(String contactId) {
    return Arrays.stream(Purpose.values()).map(purpose -> standing(contactId, purpose)).toList();
  }

  private PurposeStanding standing(String contactId, Purpose purpose) {
    return new PurposeStanding(purpose, ledger.standing(contactId, purpose, desk.businessNumber()));
  }

  static Optional<Instant> window(Contact contact, Instant now) {
    return contact.lastHeardAt().map(at -> at.plus(WINDOW)).filter(now::isBefore);
  }

  private List<Touch> touches(String contactId) {
    var out = outbound.to(contactId, Page.first(TOUCHES)).stream().map(this::touch);
    var in = inbound.from(contactId, Page.first(TOUCHES)).stream().map(ReadPerson::touch);
    return Stream.concat(out, in)
        .sorted(Comparator.comparing(Touch::at).reversed())
        .limit(TOUCHES)
        .toList();
  }

  private Touch touch(OutboundMessage message) {
    return new Touch(
        message.progress().createdAt(),
        faces.of(message.payload().json()).gist(),
        Optional.of(message.status()));
  }

  private static Touch touch(InboundMessage message) {
    return new Touch(message.saidAt(), message.body(), Optional.empty());
  }
}
