package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    var known = known(people);
    for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
      var some = page(people, from);
      bring(some, known, new ImportPage(keep, actor, clock.instant(), shown, tally));
      progress.accept(from + some.size());
    }
    return tally.count();
  }

  /**
   * The contacts' ids by number, found before anybody is added: a database plans such a query by
   * how many contacts there are, and would go on with the plan for few while they become many.
   */
  private Map<String, String> known(List<ImportedPerson> people) {
    Map<String, String> known = new HashMap<>();
    for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
      var phones = page(people, from).stream().map(ImportedPerson::phone).toList();
      for (Contact one :
          contacts.withPhones(phones, Collections.min(phones), Collections.max(phones))) {
        known.put(one.identity().phoneNumber().orElseThrow(), one.id());
      }
      session.clear();
    }
    return known;
  }

  private static List<ImportedPerson> page(List<ImportedPerson> people, int from) {
    return people.subList(from, Math.min(people.size(), from + PEOPLE_AT_ONCE));
  }

  private void bring(List<ImportedPerson> some, Map<String, String> known, ImportPage page) {
    var phones = some.stream().map(ImportedPerson::phone).toList();
    var timelines = timelines(phones.stream().filter(known::containsKey).map(known::get).toList());
    var gone = erased.among(phones);
    for (ImportedPerson person : some) {
      String contactId = known.get(person.phone());
      if (contactId == null) {
        add(person, gone, page);
      } else {
        page.tally().known();
        var lines = timelines.getOrDefault(contactId, List.of());
        importLines.toKnown(contactId, person.said(), lines, page);
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

  private Map<String, List<ConsentEvent>> timelines(List<String> contactIds) {
    return contactIds.isEmpty()
        ? Map.of()
        : events.ofAll(contactIds).stream().collect(groupingBy(ConsentEvent::contactId));
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
