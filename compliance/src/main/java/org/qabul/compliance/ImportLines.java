package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qabul.compliance.ImportedPerson.Said;
import org.qabul.domain.InvalidValue;

/** Turns what a file says of one person into lines of the ledger, or into what is wrong with it. */
@Dependent
class ImportLines {
  private static final Comparator<Said> IN_TIME =
      Comparator.comparing((Said one) -> one.line().at())
          .thenComparing(one -> one.line().type().strict());

  private final ConsentLedger ledger;
  private final CheckConsent checkConsent;

  @Inject
  ImportLines(ConsentLedger ledger, CheckConsent checkConsent) {
    this.ledger = ledger;
    this.checkConsent = checkConsent;
  }

  /**
   * Read again with the contact's row held, when something is to be written: an opt-out may come.
   */
  void toKnown(String contactId, ImportedPerson person, List<ConsentEvent> lines, ImportPage page) {
    var said = person.said();
    boolean nothingNew = said.stream().allMatch(one -> written(lines, one.line()));
    boolean hold = page.keep() && !nothingNew;
    to(contactId, said, hold ? ledger.lockedTimeline(contactId, person.phone()) : lines, page);
  }

  /**
   * In the order of their times, wherever they stand in the file: what proved a yes before a no
   * proves nothing after it.
   *
   * @param lines of the person, under whichever contacts
   */
  void to(String contactId, List<Said> said, List<ConsentEvent> lines, ImportPage page) {
    var all = new ArrayList<>(lines);
    for (Said one : said.stream().sorted(IN_TIME).toList()) {
      if (written(all, one.line())) {
        page.tally().already();
      } else {
        add(contactId, one, all, page);
      }
    }
  }

  private static boolean written(List<ConsentEvent> lines, ConsentLine line) {
    return lines.stream().anyMatch(event -> event.says(line));
  }

  private void add(String contactId, Said said, List<ConsentEvent> all, ImportPage page) {
    try {
      check(said.line(), all, page);
      append(contactId, said.line(), all, page);
    } catch (InvalidValue wrong) {
      page.tally().fault(said.fileLine(), wrong);
    }
  }

  /** An opt-out, or what may be one, needs neither purpose nor notice nor proof. */
  private void check(ConsentLine line, List<ConsentEvent> all, ImportPage page) {
    if (line.type().forbids() && !line.type().refuses()) {
      checkConsent.times(line);
    } else {
      checkConsent.check(line, page.shown(line), all);
    }
  }

  private void append(String contactId, ConsentLine line, List<ConsentEvent> all, ImportPage page) {
    var event = event(contactId, line, page);
    var overruled = Standing.overruled(of(contactId, all), event);
    page.tally().said(event);
    write(event, all, page);
    overruled.stream()
        .map(stop -> event(contactId, ConsentLine.lifting(stop, event), page))
        .forEach(lifted -> write(lifted, all, page));
  }

  private static List<ConsentEvent> of(String contactId, List<ConsentEvent> all) {
    return all.stream().filter(line -> line.contactId().equals(contactId)).toList();
  }

  private static ConsentEvent event(String contactId, ConsentLine line, ImportPage page) {
    return new ConsentEvent(contactId, line, page.shown(line), page.actor(), page.now());
  }

  private static void write(ConsentEvent event, List<ConsentEvent> all, ImportPage page) {
    all.add(event);
    page.lines().add(event);
  }
}
