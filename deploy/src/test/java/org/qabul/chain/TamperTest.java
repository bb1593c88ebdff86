package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.chain.ChainFault.Kind.CHAINED_ANEW;
import static org.qabul.chain.ChainFault.Kind.EVIDENCE_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINE_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINE_GONE;
import static org.qabul.chain.ChainFault.Kind.LINE_NEVER_LINKED;
import static org.qabul.chain.ChainFault.Kind.LINK_CHANGED;
import static org.qabul.chain.ChainFault.Kind.LINK_GONE;
import static org.qabul.chain.ChainFault.Kind.TAIL_CUT;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;

/** Whatever is done to a ledger by SQL, the verifier names the first line it was done to. */
class TamperTest {
  private static final Random CHANCE = new Random(20_261_123);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLedgerNobodyTouchedHolds(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      var links = intruder.links();
      var report = intruder.leaves(ledgers.book());
      assertThat(report.faults()).isEmpty();
      assertThat(report.head()).isEqualTo(links.get(links.size() - 1).head());
      assertThat(report.witnessed().orElseThrow().head()).isEqualTo(report.head());
      assertThat(links).extracting(link -> link.line().ledger()).contains(LedgerName.values());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aChangeOfAnyColumnOfALineIsNamed(DatabaseKind kind) throws Exception {
    for (LedgerName ledger : LedgerName.values()) {
      for (var column : columns(kind, ledger.table())) {
        var ledgers = Ledgers.of(kind);
        try (var intruder = ledgers.intruder()) {
          Link victim = anyOf(intruder.links(), ledger);
          intruder.does(
              "update %s set %s = %s where seq = ?"
                  .formatted(ledger.table(), column.name(), column.changed()),
              victim.line().seq());
          boolean renumbered = column.name().equalsIgnoreCase("seq");
          assertNames(
              intruder.leaves(ledgers.book()),
              renumbered ? LINE_GONE : LINE_CHANGED,
              victim,
              column.name());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aChangeOfAnyColumnOfALinkIsNamed(DatabaseKind kind) throws Exception {
    for (String change :
        List.of(
            "position = position + 1000000",
            "seq = seq + 1000000",
            "digest = 'f' || substring(digest, 1, 63)",
            "hash = 'f' || substring(hash, 1, 63)")) {
      var ledgers = Ledgers.of(kind);
      try (var intruder = ledgers.intruder()) {
        var links = intruder.links();
        Link victim = links.get(CHANCE.nextInt(links.size() - 1));
        intruder.does(
            "update ledger_link set " + change + " where position = ?", victim.position());
        var fault = intruder.leaves(ledgers.book()).faults().get(0);
        assertThat(fault.position()).as(change).isEqualTo(victim.position());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDeletedLineIsNamedWithItsLinkOrWithoutIt(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      Link victim = anyOf(intruder.links(), LedgerName.CONSENT);
      intruder.does("delete from consent_event where seq = ?", victim.line().seq());
      assertNames(intruder.leaves(ledgers.book()), LINE_GONE, victim, "line alone");
      intruder.does("delete from ledger_link where position = ?", victim.position());
      assertNames(intruder.leaves(ledgers.book()), LINK_GONE, victim, "line and link");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void evidenceThatIsNotWhatItWasIsNamedAndErasedEvidenceIsNot(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      String proven = "where evidence_id is not null and type = 'GIVEN'";
      long seq =
          Long.parseLong(intruder.asks("select min(seq) from consent_event " + proven).get(0));
      String its = " where id = (select evidence_id from consent_event where seq = ?)";
      intruder.does("update evidence set words = 'a better form'" + its, seq);
      var fault = intruder.leaves(ledgers.book()).faults().get(0);
      assertThat(fault.kind()).isEqualTo(EVIDENCE_CHANGED);
      assertThat(fault.words().en()).contains("line " + seq + " of the consent ledger");
      intruder.does("update evidence set words = null, salt = null" + its, seq);
      assertThat(intruder.leaves(ledgers.book()).faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofTwoSwappedLinesTheFirstIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      var lines = intruder.links().stream().filter(link -> isOf(link, LedgerName.AUDIT)).toList();
      Link first = lines.get(0);
      Link last = lines.get(lines.size() - 1);
      move(intruder, "audit_event", "seq", first.line().seq(), 1_000_000);
      move(intruder, "audit_event", "seq", last.line().seq(), first.line().seq());
      move(intruder, "audit_event", "seq", 1_000_000, last.line().seq());
      assertNames(intruder.leaves(ledgers.book()), LINE_CHANGED, first, "lines");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofTwoSwappedLinksTheFirstIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      var links = intruder.links();
      long later = links.size() - 1L;
      move(intruder, "ledger_link", "position", 2, 1_000_000);
      move(intruder, "ledger_link", "position", later, 2);
      move(intruder, "ledger_link", "position", 1_000_000, later);
      var fault = intruder.leaves(ledgers.book()).faults().get(0);
      assertThat(fault.kind()).isEqualTo(LINK_CHANGED);
      assertThat(fault.position()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCutTailIsNamedByTheCheckpointAlone(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      var links = intruder.links();
      Link last = links.get(links.size() - 1);
      cut(intruder, last);
      var fault = intruder.leaves(ledgers.book()).faults().get(0);
      assertThat(fault.kind()).isEqualTo(TAIL_CUT);
      assertThat(fault.position()).isEqualTo(last.position());
      assertThat(intruder.leaves(Ledgers.noBook()).intact()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aHistoryChainedAnewIsNamedByTheCheckpointAlone(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      long witnessed = ledgers.book().believed().get(0).head().position();
      Link victim =
          intruder.links().stream()
              .filter(link -> link.position() > witnessed && isOf(link, LedgerName.AUDIT))
              .findFirst()
              .orElseThrow();
      intruder.does(
          "update audit_event set note = 'never happened' where seq = ?", victim.line().seq());
      intruder.chainsAnewFrom(victim.position());
      var fault = intruder.leaves(ledgers.book()).faults().get(0);
      assertThat(fault.kind()).isEqualTo(CHAINED_ANEW);
      assertThat(fault.position()).isEqualTo(witnessed + 1).isLessThanOrEqualTo(victim.position());
      assertThat(intruder.leaves(Ledgers.noBook()).intact()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLineAddedBesideTheDeskIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      intruder.does(
          "insert into audit_event (action, subject_kind, subject_id, origin, actor_id, note,"
              + " happened_at) select action, subject_kind, subject_id, origin, actor_id, note,"
              + " happened_at from audit_event where seq = (select min(seq) from audit_event)");
      var fault = intruder.leaves(ledgers.book()).faults().get(0);
      assertThat(fault.kind()).isEqualTo(LINE_NEVER_LINKED);
      String seq = intruder.asks("select max(seq) from audit_event").get(0);
      assertThat(fault.words().en()).contains(" " + seq + " ");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLineAddedWithALinkOutsideTheChainIsNamed(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      intruder.does(
          "insert into audit_event (action, subject_kind, subject_id, origin, actor_id, note,"
              + " happened_at) select action, subject_kind, subject_id, origin, actor_id, note,"
              + " happened_at from audit_event where seq = (select min(seq) from audit_event)");
      intruder.does(
          "insert into ledger_link (position, ledger, seq, digest, hash)"
              + " select -1, 'AUDIT', max(seq), '', '' from audit_event");
      assertThat(intruder.leaves(ledgers.book()).faults())
          .extracting(ChainFault::kind)
          .containsExactly(LINE_NEVER_LINKED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldFaultHidesNoNewOne(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    try (var intruder = ledgers.intruder()) {
      var lines = intruder.links().stream().filter(link -> isOf(link, LedgerName.AUDIT)).toList();
      Link old = lines.get(0);
      Link later = lines.get(lines.size() - 1);
      for (Link victim : List.of(old, later)) {
        intruder.does("update audit_event set note = 'x' where seq = ?", victim.line().seq());
      }
      var report = intruder.leaves(ledgers.book());
      assertThat(report.faults())
          .extracting(ChainFault::position)
          .containsExactly(old.position(), later.position());
      assertThat(report.head().position()).isEqualTo(old.position() - 1);
    }
  }

  private static List<Intruder.Column> columns(DatabaseKind kind, String table) throws Exception {
    try (var intruder = Ledgers.of(kind).intruder()) {
      return intruder.columns(table);
    }
  }

  private static boolean isOf(Link link, LedgerName ledger) {
    return link.line().ledger() == ledger;
  }

  private static Link anyOf(List<Link> links, LedgerName ledger) {
    var lines = links.stream().filter(link -> isOf(link, ledger)).toList();
    return lines.get(CHANCE.nextInt(lines.size()));
  }

  private static void move(Intruder intruder, String table, String column, long from, long to)
      throws Exception {
    String sql = "update %s set %s = ? where %s = ?".formatted(table, column, column);
    assertThat(intruder.does(sql, to, from)).isEqualTo(1);
  }

  private static void cut(Intruder intruder, Link last) throws Exception {
    intruder.does("delete from ledger_link where position = ?", last.position());
    intruder.does(
        "delete from " + last.line().ledger().table() + " where seq = ?", last.line().seq());
  }

  private static void assertNames(
      ChainReport report, ChainFault.Kind kind, Link victim, String what) {
    var fault = report.faults().get(0);
    assertThat(fault.kind()).as(what).isEqualTo(kind);
    assertThat(fault.position()).as(what).isEqualTo(victim.position());
  }
}
