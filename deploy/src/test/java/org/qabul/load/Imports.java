package org.qabul.load;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.imports.BringFile;
import org.qabul.imports.CheckFile;
import org.qabul.imports.ContactImport;
import org.qabul.imports.ContactImport.Tally;
import org.qabul.imports.ImportDefaults;
import org.qabul.imports.ImportPump;
import org.qabul.imports.LookAtImports;
import org.qabul.imports.StartImport;
import org.qabul.story.People;
import org.qabul.story.Story;

/**
 * A file of 100,000 people, checked and brought in on a PostgreSQL of its own, and the same file
 * again. Ends with an error when the import takes too long, or when anybody or any line is missing.
 */
public final class Imports {
  private static final int PEOPLE = Integer.getInteger("qabul.load.people", 100_000);
  private static final int SECONDS = 60;

  private final Story story;
  private final Actor admin;
  private final PeopleFile file = new PeopleFile(PEOPLE);
  private final Bounds bounds = new Bounds();

  private Imports(Story story) {
    this.story = story;
    this.admin = Actor.onPage(story.people().clerk("importer", Role.ADMIN));
  }

  public static void main(String[] arguments) throws Exception {
    try (var store = new DurableStore();
        var story = Story.on(DatabaseKind.POSTGRESQL.at(store.urlInProduction()))) {
      new Imports(story).run();
    }
  }

  private void run() throws Exception {
    story.people().showsNotice();
    String first = bring();
    double imported = bringIn(first, "the file");
    bounds.hold("seconds of the import", imported, SECONDS);
    require(brought(), find(first).tally());
    requireRows();
    String again = bring();
    bringIn(again, "the same file again");
    require(nothingNew(), find(again).tally());
    requireRows();
    bounds.requireAll();
  }

  private String bring() {
    return story.the(BringFile.class).bring("people.csv", file.bytes(), admin);
  }

  /** Returns how many seconds the import took, without the check before it. */
  private double bringIn(String id, String name) throws Exception {
    var defaults = new ImportDefaults("معرض الرياض", Optional.of(Purpose.MARKETING), People.NOTICE);
    story.the(CheckFile.class).check(id, find(id).columns(), defaults, admin);
    double checked = seconds(this::turn);
    story.the(StartImport.class).start(id, find(id).changedAt(), false, admin);
    double imported = seconds(this::turn);
    System.out.printf(
        "%s, %,d rows: checked in %.1f s, imported in %.1f s%n", name, PEOPLE, checked, imported);
    return imported;
  }

  private boolean turn() {
    return story.the(ImportPump.class).turn();
  }

  private static double seconds(Callable<Boolean> work) throws Exception {
    long began = System.nanoTime();
    if (!work.call()) {
      throw new IllegalStateException("there was nothing to read");
    }
    return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private Tally brought() {
    return new Tally(PEOPLE, 0, 0, file.proven(), file.unproven(), file.stops(), 0, 0);
  }

  private static Tally nothingNew() {
    return new Tally(0, PEOPLE, 0, 0, 0, 0, PEOPLE, 0);
  }

  /** Nobody links here: each line waits. */
  private void requireRows() {
    var rows = story.rows();
    require(PEOPLE, rows.count("contact"));
    require(PEOPLE, rows.count("consent_event"));
    require(file.proven(), rows.count("evidence"));
    require(
        PEOPLE,
        rows.count(
            "consent_event e join ledger_unlinked u on u.seq = e.seq and u.ledger = 'CONSENT'"));
  }

  private ContactImport find(String id) {
    return story.inTransaction(() -> story.the(LookAtImports.class).find(id).orElseThrow());
  }

  private static void require(Object expected, Object found) {
    if (!expected.toString().equals(found.toString())) {
      throw new IllegalStateException("expected %s, found %s".formatted(expected, found));
    }
  }
}
