package org.qabul.compliance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.ChainFault;
import org.qabul.chain.CheckChain;
import org.qabul.chain.LinkLines;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.OfferOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.desk.ProposeMeeting;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Origin;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.DeskWiring;
import org.qabul.story.MetaSays;
import org.qabul.story.People;
import org.qabul.story.Story;

/** A person who left something in every table: their marks are found wherever they are. */
final class Everywhere implements AutoCloseable {
  static final String PHONE = "+966509876543";
  static final String DIGITS = "966509876543";
  static final String NAME = "نورة العتيبي";
  static final String WORDS = "كلمات لا يقولها أحد غيرها";
  static final String SOURCE = "أحالتها \"هند\" من المعرض";
  static final List<String> MARKS = List.of(DIGITS, NAME, WORDS, "هند");

  final Story story;
  final String contact;
  private int wamids;

  private Everywhere(Story story) {
    this.story = story;
    this.contact = story.people().contact(PHONE, SOURCE);
  }

  /**
   * @param more beans of the test
   */
  static Everywhere on(DatabaseKind kind, Class<?>... more) {
    var everywhere = new Everywhere(Story.on(kind, more));
    everywhere.lives();
    return everywhere;
  }

  private void lives() {
    String sara = story.people().operator("+966110000001", Role.APPROVER);
    consents();
    writes("مرحبا " + WORDS);
    String opportunity = offered();
    var by = Actor.onPage(sara);
    story.the(PrepareDraft.class).prepare(opportunity, by);
    story.the(ProposeMeeting.class).propose(opportunity, by);
    story.the(ApproveDraft.class).approve(story.rows().text(VERSION), by);
    story.send();
    while (story.turnPlayback()) {
      story.work();
    }
    taps();
    writes("كيف أوقف الرسائل؟ " + WORDS);
    story.send();
    asks(by);
    kept();
  }

  private void consents() {
    story.people().showsNotice();
    story.clock().advance(Duration.ofMinutes(1));
    var line =
        new ConsentLine(
            DeskWiring.BUSINESS_NUMBER,
            Type.GIVEN,
            Purpose.MARKETING,
            Source.PERSON,
            "paper_form",
            "نموذج وقّعته " + NAME,
            People.NOTICE,
            Language.AR,
            story.clock().instant(),
            null);
    var scan = Scan.read(NAME + ".pdf", ("%PDF-1.4 " + WORDS).getBytes(UTF_8));
    story.the(RecordConsent.class).record(contact, line.with(scan), Actor.SYSTEM);
  }

  /** A feeder sees a reason to write to them; returns its id. */
  String offered() {
    return offer(story, contact);
  }

  static String offer(Story story, String contact) {
    var proposal =
        new Proposal(
            OpportunityType.RENEWAL,
            "تجديد عقد " + NAME,
            NAME,
            WORDS,
            "",
            WORDS,
            "السلام عليكم يا " + NAME,
            List.of(WORDS),
            List.of(WORDS),
            80,
            Purpose.MARKETING,
            Language.AR);
    return story.the(OfferOpportunity.class).offer(contact, proposal, new Actor(Origin.API, "crm"));
  }

  private void writes(String words) {
    story.comes(MetaSays.text(wamid(), PHONE, words, story.clock().instant()));
  }

  /** A button of nobody's, tapped by somebody who is no operator. */
  private void taps() {
    story.comes(
        MetaSays.tap(wamid(), PHONE, "opp:x:accept", WORDS, "wamid.none", story.clock().instant()));
  }

  private void asks(Actor by) {
    story
        .the(OpenRequest.class)
        .open(contact, PersonRequest.Kind.ERASE, WORDS, story.clock().instant(), by);
  }

  /** An answer of the API that spoke of them. */
  private void kept() {
    execute(
        "insert into idempotency_key (id, request_hash, status, location, answer, kept_at) values"
            + " ('k', 'h', 201, 'l', '{\"id\":\"%s\",\"name\":\"%s\"}', current_timestamp)"
                .formatted(contact, NAME));
  }

  void execute(String sql) {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String wamid() {
    wamids++;
    return "wamid.everywhere." + wamids;
  }

  /** Flyway's own table is no table of ours, and H2 knows it by another case. */
  private List<String> ourTables() {
    return tables().stream().filter(table -> !table.equals("flyway_schema_history")).toList();
  }

  /** Each row of each table in which one of these stands, as {@code table: row}. */
  List<String> rowsWith(List<String> marks) {
    var found = new ArrayList<String>();
    for (String table : ourTables()) {
      rows(table).stream()
          .filter(row -> marks.stream().anyMatch(row::contains))
          .forEach(row -> found.add(table + ": " + row));
    }
    return found;
  }

  /** A body that Meta posted is of several people; their items are their own. */
  List<String> ownRowsWith(List<String> marks) {
    return rowsWith(marks).stream().filter(row -> !row.startsWith("webhook_delivery")).toList();
  }

  List<String> rows(String table) {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select * from " + table)) {
      var rows = new ArrayList<String>();
      while (row.next()) {
        rows.add(TraceRow.of(row).toString());
      }
      return rows;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  List<String> tables() {
    return story
        .rows()
        .all(
            "select table_name from information_schema.tables where lower(table_schema) = 'public'")
        .stream()
        .map(row -> row.text("table_name").toLowerCase(Locale.ROOT))
        .toList();
  }

  List<ChainFault> faultsOfTheChain() {
    try {
      while (story.the(LinkLines.class).link()) {
        continue;
      }
      return story.the(CheckChain.class).check().faults();
    } catch (SQLException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    story.close();
  }

  private static final String VERSION = "select current_version_id from draft";
}
