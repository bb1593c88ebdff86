package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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
    var inTurn = newOnesFirst(people, known);
    for (int from = 0; from < inTurn.size(); from += PEOPLE_AT_ONCE) {
      var some = page(inTurn, from);
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

  /** Whoever is known is held until the end; it shall not be long. */
  private static List<ImportedPerson> newOnesFirst(
      List<ImportedPerson> people, Map<String, String> known) {
    return people.stream()
        .sorted(Comparator.comparing(person -> known.containsKey(person.phone())))
        .toList();
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
        importLines.toKnown(contactId, person, lines, page);
      }
    }
    write(page);
  }

  /** Nobody is added only because nobody can say what the file says of them. */
  private void add(ImportedPerson person, Set<String> gone, ImportPage page) {
    if (person.onlyDoubted()) {
      return;
    }
    var contact = person.contact(page.now());
    page.tally().added(gone.contains(person.phone()));
    if (page.keep()) {
      contacts.add(contact);
    }
    importLines.to(contact.id(), person.said(), List.of(), page);
  }

  /** With what was said to contacts that were merged into them. */
  private Map<String, List<ConsentEvent>> timelines(List<String> contactIds) {
    if (contactIds.isEmpty()) {
      return Map.of();
    }
    var keptOf = new HashMap<String, String>();
    contacts.mergedIntoAny(contactIds).forEach(one -> keptOf.put(one.id(), kept(one)));
    var all = Stream.concat(contactIds.stream(), keptOf.keySet().stream()).toList();
    return events.ofAll(all).stream()
        .collect(groupingBy(line -> keptOf.getOrDefault(line.contactId(), line.contactId())));
  }

  private static String kept(Contact merged) {
    return merged.mergedInto().orElseThrow();
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
