package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
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
  private final PassedOn passedOn;
  private final Chronicle chronicle;
  private final DeskSettings settings;

  @Inject
  HearPeople(
      Contacts contacts,
      Operators operators,
      InboundMessages inbound,
      OutboundMessages outbound,
      PassedOn passedOn,
      Chronicle chronicle,
      DeskSettings settings) {
    this.contacts = contacts;
    this.operators = operators;
    this.inbound = inbound;
    this.outbound = outbound;
    this.passedOn = passedOn;
    this.chronicle = chronicle;
    this.settings = settings;
  }

  /** Cards that waited for the operator's window leave now. */
  void heardOperator(String operatorId, Identity from, String businessNumber, Instant at) {
    var operator = operators.lock(operatorId).orElseThrow();
    operator.learn(from);
    if (opensWindow(businessNumber)) {
      operator.heard(at);
      outbound.parkedFor(operatorId).forEach(card -> card.progress().wake(chronicle.now()));
    }
  }

  /** What a person says counts for every contact they are known as; a stop must not miss one. */
  void heardContact(Heard heard) {
    var speakers = speakers(heard);
    heard.from().unclaimedBy(speakers).ifPresent(speakers.get(0)::learn);
    inbound.add(InboundMessage.fromContact(heard, speakers.get(0).id()));
    speakers.forEach(speaker -> spoke(speaker, heard));
  }

  private List<Contact> speakers(Heard heard) {
    var known = contacts.lockAllByIdentity(heard.from());
    var former =
        known.stream().filter(found -> found.identity().contradicts(heard.from())).toList();
    former.forEach(passedOn::takeNumber);
    var same = known.stream().filter(found -> !former.contains(found)).toList();
    var speakers = same.isEmpty() ? List.of(stranger(heard)) : same;
    former.forEach(before -> speakers.forEach(now -> passedOn.carryOver(before, now)));
    return speakers;
  }

  private void spoke(Contact speaker, Heard heard) {
    if (opensWindow(heard.businessNumber())) {
      speaker.heard(heard.at());
    }
    announce(speaker.id(), heard);
  }

  /** Meta opens it between the person and the number they wrote to, and we send from one only. */
  private boolean opensWindow(String businessNumber) {
    return businessNumber.equals(settings.businessNumber());
  }

  private void announce(String contactId, Heard heard) {
    chronicle.announce(
        new Announcement.ContactSpoke(
            contactId, heard.businessNumber(), heard.wamid(), heard.text(), heard.at()));
  }

  void heardTap(Tap tap) {
    heardContact(words(tap));
  }

  static Heard words(Tap tap) {
    return new Heard(
        tap.wamid(),
        tap.from(),
        tap.businessNumber(),
        "button",
        tap.title(),
        Optional.empty(),
        tap.contextId(),
        tap.at());
  }

  /** An operator may be a contact too, and their stop counts like anybody's. */
  void tellOfContacts(Heard heard) {
    contacts.allByIdentity(heard.from()).forEach(contact -> announce(contact.id(), heard));
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
