package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;

/**
 * Takes everything that tells who a person is: names, numbers, texts and files go, in every table;
 * what was decided, allowed and sent stays, with hashes in their place. A keyed hash of the number
 * remains, so that the person stays suppressed when they are imported again.
 */
@Dependent
class Erasure {
  private final Contacts contacts;
  private final CloseCases closeCases;
  private final ConsentLedger ledger;
  private final ErasedIdentities erased;
  private final KnownAs knownAs;
  private final DeskSettings settings;
  private final Session session;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  Erasure(
      Contacts contacts,
      CloseCases closeCases,
      ConsentLedger ledger,
      ErasedIdentities erased,
      KnownAs knownAs,
      DeskSettings settings,
      Session session,
      Event<Announcement> announcements,
      Clock clock) {
    this.contacts = contacts;
    this.closeCases = closeCases;
    this.ledger = ledger;
    this.erased = erased;
    this.knownAs = knownAs;
    this.settings = settings;
    this.session = session;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Erases nobody who was erased already. Whoever asks takes the transaction back when nobody was:
   * some of their rows are changed by then.
   *
   * @param still asked with the person's row held
   * @return whether somebody was erased
   */
  boolean erase(String contactId, Actor actor, Predicate<Contact> still) {
    var now = clock.instant();
    var person = known(contactId);
    person.forEach(id -> forgetWebhooks(id, now));
    person.forEach(contacts::lock);
    boolean goes = present(contactId).filter(still).isPresent();
    if (goes) {
      person.forEach(id -> present(id).ifPresent(found -> erase(found, actor, now)));
    }
    return goes;
  }

  /** Those found to be the same person go first: by then nobody can tell that they were. */
  private List<String> known(String contactId) {
    return Stream.concat(
            contacts.mergedInto(contactId).stream().map(Contact::id), Stream.of(contactId))
        .toList();
  }

  private Optional<Contact> present(String contactId) {
    return contacts.find(contactId).filter(found -> found.erasedAt().isEmpty());
  }

  private void forgetWebhooks(String contactId, Instant now) {
    closeCases.hold(contactId);
    contacts.find(contactId).ifPresent(contact -> forget(contact, now, Trace::ofWebhooks));
  }

  private void erase(Contact contact, Actor actor, Instant now) {
    closeCases.close(contact.id(), now);
    ledger.append(contact.id(), ConsentLine.erasing(settings.businessNumber(), now), actor);
    erased.keep(contact.id(), knownAs.everyIdentity(contact), now);
    forget(contact, now, trace -> !trace.ofWebhooks());
    announcements.fire(new Announcement.ContactErased(contact.id(), actor, now));
  }

  /**
   * Rows are held in the order in which everybody else holds them: items, messages, the contact.
   */
  private void forget(Contact contact, Instant now, Predicate<Trace> which) {
    var queries =
        knownAs.everyIdentity(contact).stream()
            .map(identity -> new TraceQuery(contact, identity, now))
            .toList();
    session.flush();
    session.doWork(connection -> forget(connection, queries, which));
    session.clear();
  }

  /** Table after table: what leads to other rows comes after them. */
  private static void forget(
      Connection connection, List<TraceQuery> queries, Predicate<Trace> which) throws SQLException {
    for (Trace trace : Traces.ALL) {
      for (TraceQuery query : queries) {
        if (trace.erases() && which.test(trace)) {
          query.erase(connection, trace);
        }
      }
    }
  }
}
