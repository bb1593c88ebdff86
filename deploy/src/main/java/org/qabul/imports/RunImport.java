package org.qabul.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.qabul.compliance.ImportCount;
import org.qabul.compliance.ImportPeople;
import org.qabul.compliance.Notices;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Subject;

/**
 * Reads a file whole, and brings it in when that was asked for: everything in one transaction, so
 * that nothing of it is there when anything goes wrong.
 */
@Deed
class RunImport {
  private static final int MAX_FAULTS = 1_000;
  private static final int PEOPLE_A_NOTE = 1_000;

  private final ContactImports imports;
  private final FileBytes files;
  private final ImportPeople importPeople;
  private final Notices notices;
  private final NoteProgress noteProgress;
  private final RequireRole requireRole;
  private final FailImport failImport;
  private final DeskSettings settings;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  RunImport(
      ContactImports imports,
      FileBytes files,
      ImportPeople importPeople,
      Notices notices,
      NoteProgress noteProgress,
      RequireRole requireRole,
      FailImport failImport,
      DeskSettings settings,
      Event<Announcement> announcements,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.importPeople = importPeople;
    this.notices = notices;
    this.noteProgress = noteProgress;
    this.requireRole = requireRole;
    this.failImport = failImport;
    this.settings = settings;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException when what it was read against changed meanwhile; nothing is kept
   */
  void run(String importId) {
    var asked = imports.find(importId).orElseThrow();
    if (requireRole.isAdmin(actor(asked))) {
      read(asked);
    } else {
      imports.lock(importId).ifPresent(one -> failImport.fail(one, "asked for by no admin"));
    }
  }

  private void read(ContactImport asked) {
    String importId = asked.id();
    var sheet = Sheet.read(files.of(importId).orElseThrow());
    var read = ReadPeople.of(sheet, asked.columns(), setting(asked));
    var found =
        importPeople.bring(read.people(), false, actor(asked), progress(asked, read, false));
    var faults = faults(sheet, asked, read, found);
    boolean write = brings(asked) && (faults.isEmpty() || asked.skipsFaulty());
    if (write) {
      var written =
          importPeople.bring(read.people(), true, actor(asked), progress(asked, read, true));
      requireSame(found, written);
    }
    finish(asked, new ImportResult(found, faults, write));
  }

  private ImportSetting setting(ContactImport asked) {
    return new ImportSetting(
        asked.defaults(),
        settings.businessNumber(),
        settings.zone(),
        clock.instant(),
        ImportSetting.languages(notices.all()));
  }

  private static Actor actor(ContactImport asked) {
    return Actor.onPage(asked.askedBy());
  }

  private static boolean brings(ContactImport asked) {
    return asked.state() == ContactImport.State.IMPORTING;
  }

  /** An import is read twice, and its bar counts the second time. */
  private IntConsumer progress(ContactImport asked, ReadPeople read, boolean second) {
    boolean counts = brings(asked) == second;
    return people -> {
      if (people % PEOPLE_A_NOTE == 0) {
        long rows = counts ? (long) asked.rows() * people / read.people().size() : 0;
        noteProgress.note(asked.id(), (int) rows);
      }
    };
  }

  private static List<CellFault> faults(
      Sheet sheet, ContactImport asked, ReadPeople read, ImportCount found) {
    var faults = new ArrayList<>(read.faults());
    var rows = sheet.byLine();
    found.faults().forEach(fault -> faults.add(FaultyCell.of(sheet, asked.columns(), rows, fault)));
    return faults;
  }

  private static void requireSame(ImportCount found, ImportCount written) {
    if (written.faults().size() != found.faults().size()) {
      throw new IllegalStateException("what the file was checked against has changed");
    }
  }

  /** Held from here on: it may have been given up while it was read. */
  private void finish(ContactImport asked, ImportResult result) {
    var now = clock.instant();
    var held =
        imports
            .lock(asked.id())
            .filter(one -> one.state() == asked.state())
            .orElseThrow(() -> new IllegalStateException("the import was given up"));
    held.counted(result, now);
    imports.forgetFaults(held.id());
    if (result.written()) {
      files.forget(held.id());
    }
    result.kept().stream()
        .limit(MAX_FAULTS)
        .forEach(fault -> imports.session().persist(new ImportFault(held.id(), fault)));
    announcements.fire(
        new Announcement.DeedDone(
            "import_" + held.state().name().toLowerCase(Locale.ROOT),
            Subject.contactImport(held.id()),
            actor(held),
            note(held),
            now));
  }

  private static String note(ContactImport held) {
    var tally = held.tally();
    return "%s rows, %s added, %s known, %s proven, %s unproven, %s refused, %s already, %s faulty"
        .formatted(
            held.rows(),
            tally.added(),
            tally.known(),
            tally.proven(),
            tally.unproven(),
            tally.refused(),
            tally.already(),
            tally.faulty());
  }
}
