package org.qabul.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Function;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.ConsentState;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.DeskWiring;
import org.qabul.story.Row;
import org.qabul.story.Story;

/** A desk to which an admin brings files. */
final class Brought implements AutoCloseable {
  static final String HEADINGS = "الاسم,الجوال,الموافقة,الغرض,تاريخ الموافقة,الإثبات\n";
  private static final int MANY_TURNS = 10;

  final Story story;
  private final Actor admin;

  private Brought(Story story) {
    this.story = story;
    this.admin = Actor.onPage(story.people().clerk("importer", Role.ADMIN));
    story.people().showsNotice();
  }

  static Brought on(DatabaseKind kind, Class<?>... more) {
    return new Brought(Story.on(kind, more));
  }

  Actor admin() {
    return admin;
  }

  /** Brought and asked to be checked; nobody has read it yet. */
  String file(String rows) {
    return whole(HEADINGS + rows);
  }

  private String whole(String text) {
    String id = story.the(BringFile.class).bring("people.csv", text.getBytes(UTF_8), admin);
    check(id);
    return id;
  }

  void check(String id) {
    story.the(CheckFile.class).check(id, find(id).columns(), defaults(), admin);
  }

  static ImportDefaults defaults() {
    return new ImportDefaults("معرض الرياض", Optional.of(Purpose.MARKETING), "2026-01");
  }

  String checked(String rows) {
    String id = file(rows);
    work();
    return id;
  }

  boolean start(String id, boolean withoutFaulty) {
    return story.the(StartImport.class).start(id, find(id).changedAt(), withoutFaulty, admin);
  }

  /** From the file to contacts and ledger. */
  ContactImport imported(String rows) {
    String id = checked(rows);
    start(id, true);
    work();
    return find(id);
  }

  /** A file with headings of its own. */
  ContactImport importedWhole(String text) {
    String id = whole(text);
    work();
    start(id, true);
    work();
    return find(id);
  }

  void work() {
    for (int turn = 0; turn < MANY_TURNS && story.the(ImportPump.class).turn(); turn++) {}
  }

  ContactImport find(String id) {
    return story.inTransaction(() -> story.the(ContactImports.class).find(id).orElseThrow());
  }

  ContactImport.Tally tally(String id) {
    return find(id).tally();
  }

  Row contact(String phone) {
    return story.rows().first("select * from contact where phone = ?", phone).orElseThrow();
  }

  /** Of the person with this number, for marketing. */
  ConsentState state(String phone) {
    return ofLedger(
        ledger ->
            ledger.standing(id(phone), Purpose.MARKETING, DeskWiring.BUSINESS_NUMBER).state());
  }

  int stops(String phone) {
    return ofLedger(ledger -> ledger.stops(id(phone)).size());
  }

  int doubts(String phone) {
    return ofLedger(ledger -> ledger.doubts(id(phone)).size());
  }

  private String id(String phone) {
    return contact(phone).text("id");
  }

  private <T> T ofLedger(Function<ConsentLedger, T> read) {
    return story.inTransaction(() -> read.apply(story.the(ConsentLedger.class)));
  }

  @Override
  public void close() {
    story.close();
  }
}
