package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qabul.compliance.ImportedPerson.Said;
import org.qabul.domain.InvalidValue;

/** Turns what a file says of one person into lines of the ledger, or into what is wrong with it. */
@Dependent
class ImportLines {
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
  void toKnown(String contactId, List<Said> said, List<ConsentEvent> lines, ImportPage page) {
    boolean nothingNew = said.stream().allMatch(one -> written(lines, one.line()));
    boolean hold = page.keep() && !nothingNew;
    to(contactId, said, hold ? ledger.lockedTimeline(contactId) : lines, page);
  }

  void to(String contactId, List<Said> said, List<ConsentEvent> lines, ImportPage page) {
    var all = new ArrayList<>(lines);
    for (Said one : said) {
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

  /** An opt-out needs neither purpose nor notice nor proof. */
  private void check(ConsentLine line, List<ConsentEvent> all, ImportPage page) {
    if (line.type() == ConsentEvent.Type.SUPPRESSED) {
      checkConsent.times(line);
    } else {
      checkConsent.check(line, page.shown(line), all);
    }
  }

  private void append(String contactId, ConsentLine line, List<ConsentEvent> all, ImportPage page) {
    var event = event(contactId, line, page);
    var overruled = Standing.overruled(all, event);
    page.tally().said(event);
    write(event, all, page);
    overruled.stream()
        .map(stop -> event(contactId, ConsentLine.lifting(stop, event), page))
        .forEach(lifted -> write(lifted, all, page));
  }

  private static ConsentEvent event(String contactId, ConsentLine line, ImportPage page) {
    return new ConsentEvent(contactId, line, page.shown(line), page.actor(), page.now());
  }

  private static void write(ConsentEvent event, List<ConsentEvent> all, ImportPage page) {
    all.add(event);
    page.lines().add(event);
  }
}
