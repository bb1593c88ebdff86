package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hibernate.Session;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;

/**
 * Brings many people and what they said into contacts and ledger: all of them, or, when it throws,
 * nobody. Whoever is known keeps what is known of them; what they said goes by the same rules as
 * one by one, see {@link RecordConsent}.
 */
@Deed
public class ImportPeople {
  private static final int PEOPLE_AT_ONCE = 250;

  private final Contacts contacts;
  private final ConsentEvents events;
  private final ErasedIdentities erased;
  private final ImportLines importLines;
  private final Notices notices;
  private final Session session;
  private final Clock clock;

  @Inject
  ImportPeople(
      Contacts contacts,
      ConsentEvents events,
      ErasedIdentities erased,
      ImportLines importLines,
      Notices notices,
      Session session,
      Clock clock) {
    this.contacts = contacts;
    this.events = events;
    this.erased = erased;
    this.importLines = importLines;
    this.notices = notices;
    this.session = session;
    this.clock = clock;
  }

  /**
   * @param people each number once
   * @param keep whether anything is written; if not, it says what would be
   * @param progress told how many people are done
   */
  public ImportCount bring(
      List<ImportedPerson> people, boolean keep, Actor actor, IntConsumer progress) {
    var tally = new ImportTally();
    var shown = notices.all();
    for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
      int to = Math.min(people.size(), from + PEOPLE_AT_ONCE);
      bring(people.subList(from, to), new ImportPage(keep, actor, clock.instant(), shown, tally));
      progress.accept(to);
    }
    return tally.count();
  }

  private void bring(List<ImportedPerson> some, ImportPage page) {
    var known = known(some);
    var timelines = timelines(known);
    var gone = erased.among(some.stream().map(ImportedPerson::phone).toList());
    for (ImportedPerson person : some) {
      var contact = known.get(person.phone());
      if (contact == null) {
        add(person, gone, page);
      } else {
        page.tally().known();
        var lines = timelines.getOrDefault(contact.id(), List.of());
        importLines.toKnown(contact.id(), person.said(), lines, page);
      }
    }
    write(page);
  }

  private void add(ImportedPerson person, Set<String> gone, ImportPage page) {
    var contact = person.contact(page.now());
    page.tally().added(gone.contains(person.phone()));
    if (page.keep()) {
      contacts.add(contact);
    }
    importLines.to(contact.id(), person.said(), List.of(), page);
  }

  private Map<String, Contact> known(List<ImportedPerson> some) {
    return contacts.withPhones(some.stream().map(ImportedPerson::phone).toList()).stream()
        .collect(toMap(one -> one.identity().phoneNumber().orElseThrow(), Function.identity()));
  }

  private Map<String, List<ConsentEvent>> timelines(Map<String, Contact> known) {
    var ids = known.values().stream().map(Contact::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : events.ofAll(ids).stream().collect(groupingBy(ConsentEvent::contactId));
  }

  /** Nothing of this page is needed any more: a long file must not fill the memory. */
  private void write(ImportPage page) {
    if (page.keep()) {
      page.lines().stream().flatMap(line -> line.proof().stream()).forEach(session::persist);
      session.flush();
      session.doWork(connection -> LedgerRows.append(connection, page.lines()));
    }
    session.clear();
  }
}
