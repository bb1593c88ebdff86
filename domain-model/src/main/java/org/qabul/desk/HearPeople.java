package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Heard;
import org.qabul.domain.Identity;
import org.qabul.domain.InboundMessage;
import org.qabul.domain.InboundMessages;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Tap;

/** What follows when somebody says something: their window opens, and their words are kept. */
@Dependent
class HearPeople {
  /** Where a contact comes from whom nobody recorded before: they wrote to us. */
  private static final String WROTE_FIRST = "inbound_whatsapp";

  private final Contacts contacts;
  private final Operators operators;
  private final InboundMessages inbound;
  private final OutboundMessages outbound;
  private final Chronicle chronicle;

  @Inject
  HearPeople(
      Contacts contacts,
      Operators operators,
      InboundMessages inbound,
      OutboundMessages outbound,
      Chronicle chronicle) {
    this.contacts = contacts;
    this.operators = operators;
    this.inbound = inbound;
    this.outbound = outbound;
    this.chronicle = chronicle;
  }

  /** Cards that waited for the operator's window leave now. */
  void heardOperator(String operatorId, Instant at) {
    operators.lock(operatorId).orElseThrow().heard(at);
    outbound.parkedFor(operatorId).forEach(card -> card.progress().wake(chronicle.now()));
  }

  void heardContact(Heard heard) {
    var contact = contactOf(heard);
    learn(contact, heard.from());
    contact.heard(heard.at());
    inbound.add(InboundMessage.fromContact(heard, contact.id()));
    chronicle.announce(
        new Announcement.ContactSpoke(
            contact.id(), heard.businessNumber(), heard.wamid(), heard.text(), heard.at()));
  }

  /** What belongs to somebody else already is not taken over here. */
  private void learn(Contact contact, Identity said) {
    var phone = said.phoneNumber().filter(number -> contacts.byPhone(number).isEmpty());
    var bsuid = said.userId().filter(id -> contacts.byBsuid(id).isEmpty());
    if (phone.isPresent() || bsuid.isPresent()) {
      contact.learn(new Identity(phone.orElse(null), bsuid.orElse(null)));
    }
  }

  void heardTap(Tap tap) {
    heardContact(
        new Heard(
            tap.wamid(),
            tap.from(),
            tap.businessNumber(),
            "button",
            tap.title(),
            Optional.empty(),
            tap.contextId(),
            tap.at()));
  }

  private Contact contactOf(Heard heard) {
    return contacts
        .byIdentity(heard.from())
        .flatMap(known -> contacts.lock(known.id()))
        .orElseGet(() -> stranger(heard));
  }

  private Contact stranger(Heard heard) {
    var contact = new Contact(nameOf(heard), heard.from(), WROTE_FIRST, chronicle.now());
    contacts.add(contact);
    return contact;
  }

  private static String nameOf(Heard heard) {
    return heard
        .profileName()
        .map(name -> name.replaceAll("\\s+", " ").strip())
        .filter(name -> !name.isEmpty() && name.length() <= Contact.MAX_NAME)
        .orElseGet(() -> shortKey(heard.from()));
  }

  private static String shortKey(Identity identity) {
    return identity.phoneNumber().orElseGet(identity::masked);
  }
}
