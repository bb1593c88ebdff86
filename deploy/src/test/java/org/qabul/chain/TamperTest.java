package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.chain.ChainFault.Kind.CHAINED_ANEW;
import static org.qabul.chain.ChainFault.Kind.EVIDENCE_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINE_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINE_GONE;
import static org.qabul.chain.ChainFault.Kind.LINE_NEVER_LINKED;
import static org.qabul.chain.ChainFault.Kind.LINK_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINK_GONE;
import static org.qabul.chain.ChainFault.Kind.NOTICE_CHANGED;
import static org.qabul.chain.ChainFault.Kind.TAIL_CUT;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.Ledgers.Intrusion;

/** Whatever is done to a ledger by SQL, the verifier names the first line it was done to. */
class TamperTest {
  private static final Random CHANCE = new Random(20_261_123);

  /** A number that no line and no link has. */
  private static final long FREE = 1_000_000;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLedgerNobodyTouchedHolds(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    var links = ledgers.links();
    var report = ledgers.after(intruder -> {});
    assertThat(report.faults()).isEmpty();
    assertThat(report.head()).isEqualTo(last(links).head());
    assertThat(report.witnessed().orElseThrow().head()).isEqualTo(report.head());
    assertThat(links).extracting(link -> link.line().ledger()).contains(LedgerName.values());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aChangeOfAnyColumnOfALineIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    for (LedgerName ledger : LedgerName.values()) {
      for (var column : columns(ledgers, ledger.table())) {
        Link victim = anyOf(ledgers.links(), ledger);
        String change = "%s = %s".formatted(column.name(), column.changed());
        var report = ledgers.after(intruder -> change(intruder, victim, change));
        boolean renumbered = column.name().equalsIgnoreCase("seq");
        assertNames(report, renumbered ? LINE_GONE : LINE_CHANGED, victim, column.name());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aChangeOfAnyColumnOfALinkIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    for (String change :
        List.of(
            "position = position + 1000000",
            "seq = seq + 1000000",
            "digest = 'f' || substring(digest, 1, 63)",
            "hash = 'f' || substring(hash, 1, 63)")) {
      var links = ledgers.links();
      long victim = links.get(CHANCE.nextInt(links.size() - 1)).position();
      String sql = "update ledger_link set " + change + " where position = ?";
      var fault = first(ledgers.after(intruder -> intruder.does(sql, victim)));
      assertThat(fault.position()).as(change).isEqualTo(victim);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDeletedLineIsNamedWithItsLinkOrWithoutIt(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    Link victim = anyOf(ledgers.links(), LedgerName.CONSENT);
    var alone = ledgers.after(intruder -> delete(intruder, victim));
    assertNames(alone, LINE_GONE, victim, "line alone");
    var both = ledgers.after(intruder -> deleteWithLink(intruder, victim));
    assertNames(both, LINK_GONE, victim, "line and link");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void evidenceThatIsNotWhatItWasIsNamedAndSoIsOneThatNoErasureTookAway(DatabaseKind kind)
      throws Exception {
    var ledgers = Ledgers.of(kind);
    long seq = firstProven(ledgers);
    var fault =
        first(ledgers.after(intruder -> changeEvidence(intruder, seq, "words = 'a better form'")));
    assertThat(fault.kind()).isEqualTo(EVIDENCE_CHANGED);
    assertThat(fault.words().en()).contains("line " + seq + " of the consent ledger");
    Intrusion erased = intruder -> changeEvidence(intruder, seq, "words = null, salt = null");
    assertThat(first(ledgers.after(erased)).kind()).isEqualTo(EVIDENCE_CHANGED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNoticeThatIsNotWhatWasShownIsNamedAndSoIsOneThatIsGone(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    for (String change : List.of("update notice set body = body || 'x'", "delete from notice")) {
      var report = ledgers.after(intruder -> intruder.does(change));
      Link shown = of(ledgers.links(), LedgerName.CONSENT).get(0);
      assertNames(report, NOTICE_CHANGED, shown, change);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofTwoSwappedLinesTheFirstIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    var lines = of(ledgers.links(), LedgerName.AUDIT);
    long first = lines.get(0).line().seq();
    long last = last(lines).line().seq();
    var report = ledgers.after(intruder -> swap(intruder, "audit_event", "seq", first, last));
    assertNames(report, LINE_CHANGED, lines.get(0), "lines");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofTwoSwappedLinksTheFirstIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    long later = ledgers.links().size() - 1L;
    var report = ledgers.after(intruder -> swap(intruder, "ledger_link", "position", 2, later));
    assertThat(first(report).kind()).isEqualTo(LINK_CHANGED);
    assertThat(first(report).position()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCutTailIsNamedByTheCheckpointAlone(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    Link last = last(ledgers.links());
    Intrusion cut = intruder -> deleteWithLink(intruder, last);
    assertNames(ledgers.after(cut), TAIL_CUT, last, "with the checkpoint");
    assertThat(ledgers.after(cut, Ledgers.noBook()).intact()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aHistoryChainedAnewIsNamedByTheCheckpointAlone(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    long witnessed = ledgers.book().believed().get(0).head().position();
    Link victim =
        of(ledgers.links(), LedgerName.AUDIT).stream()
            .filter(link -> link.position() > witnessed)
            .findFirst()
            .orElseThrow();
    Intrusion anew = intruder -> chainAnew(intruder, victim, "note = 'never happened'");
    var fault = first(ledgers.after(anew));
    assertThat(fault.kind()).isEqualTo(CHAINED_ANEW);
    assertThat(fault.position()).isEqualTo(witnessed + 1).isLessThanOrEqualTo(victim.position());
    assertThat(ledgers.after(anew, Ledgers.noBook()).intact()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLineAddedBesideTheDeskIsNamed(DatabaseKind kind) throws Exception {
    var fault = first(Ledgers.of(kind).after(TamperTest::add));
    assertThat(fault.kind()).isEqualTo(LINE_NEVER_LINKED);
    assertThat(fault.words().en()).contains(" " + FREE + " ");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLineAddedWithALinkOutsideTheChainIsNamed(DatabaseKind kind) throws Exception {
    assertThat(Ledgers.of(kind).after(TamperTest::addWithLinkOutside).faults())
        .extracting(ChainFault::kind)
        .containsExactly(LINE_NEVER_LINKED);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldFaultHidesNoNewOne(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    var lines = of(ledgers.links(), LedgerName.AUDIT);
    Link old = lines.get(0);
    Link later = last(lines);
    String both = "update audit_event set note = 'x' where seq in (?, ?)";
    var report =
        ledgers.after(intruder -> intruder.does(both, old.line().seq(), later.line().seq()));
    assertThat(report.faults())
        .extracting(ChainFault::position)
        .containsExactly(old.position(), later.position());
    assertThat(report.head().position()).isEqualTo(old.position() - 1);
  }

  private static List<Intruder.Column> columns(Ledgers ledgers, String table) throws Exception {
    try (var intruder = ledgers.intruder()) {
      return intruder.columns(table);
    }
  }

  private static long firstProven(Ledgers ledgers) throws Exception {
    String query =
        "select min(seq) from consent_event where evidence_id is not null and type = 'GIVEN'";
    try (var intruder = ledgers.intruder()) {
      return Long.parseLong(intruder.asks(query).get(0));
    }
  }

  private static List<Link> of(List<Link> links, LedgerName ledger) {
    return links.stream().filter(link -> link.line().ledger() == ledger).toList();
  }

  private static Link anyOf(List<Link> links, LedgerName ledger) {
    var lines = of(links, ledger);
    return lines.get(CHANCE.nextInt(lines.size()));
  }

  private static Link last(List<Link> links) {
    return links.get(links.size() - 1);
  }

  private static void change(Intruder intruder, Link victim, String change) throws SQLException {
    String table = victim.line().ledger().table();
    intruder.does("update %s set %s where seq = ?".formatted(table, change), victim.line().seq());
  }

  private static void chainAnew(Intruder intruder, Link victim, String change) throws SQLException {
    change(intruder, victim, change);
    intruder.chainsAnewFrom(victim.position());
  }

  private static void changeEvidence(Intruder intruder, long seq, String change)
      throws SQLException {
    String its = " where id = (select evidence_id from consent_event where seq = ?)";
    intruder.does("update evidence set " + change + its, seq);
  }

  private static void delete(Intruder intruder, Link victim) throws SQLException {
    String table = victim.line().ledger().table();
    intruder.does("delete from " + table + " where seq = ?", victim.line().seq());
  }

  private static void deleteWithLink(Intruder intruder, Link victim) throws SQLException {
    delete(intruder, victim);
    intruder.does("delete from ledger_link where position = ?", victim.position());
  }

  private static void add(Intruder intruder) throws SQLException {
    String others = "action, subject_kind, subject_id, origin, actor_id, note, happened_at";
    intruder.does(
        "insert into audit_event (seq, "
            + others
            + ") select ?, "
            + others
            + " from audit_event where seq = (select min(seq) from audit_event)",
        FREE);
  }

  private static void addWithLinkOutside(Intruder intruder) throws SQLException {
    add(intruder);
    intruder.does(
        "insert into ledger_link (position, ledger, seq, digest, hash)"
            + " values (-1, 'AUDIT', ?, '', '')",
        FREE);
  }

  private static void swap(Intruder intruder, String table, String column, long one, long other)
      throws SQLException {
    move(intruder, table, column, one, FREE);
    move(intruder, table, column, other, one);
    move(intruder, table, column, FREE, other);
  }

  private static void move(Intruder intruder, String table, String column, long from, long to)
      throws SQLException {
    String sql = "update %s set %s = ? where %s = ?".formatted(table, column, column);
    assertThat(intruder.does(sql, to, from)).isEqualTo(1);
  }

  private static ChainFault first(ChainReport report) {
    return report.faults().get(0);
  }

  private static void assertNames(
      ChainReport report, ChainFault.Kind kind, Link victim, String what) {
    assertThat(first(report).kind()).as(what).isEqualTo(kind);
    assertThat(first(report).position()).as(what).isEqualTo(victim.position());
  }
}
