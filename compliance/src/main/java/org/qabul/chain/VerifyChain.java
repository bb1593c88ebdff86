package org.qabul.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qabul.chain.JudgeLinks.Beside;

/**
 * Walks the chain from its first link and says where it stops being true. Wants one view of the
 * database from beginning to end: a transaction that repeats its reads.
 */
final class VerifyChain {
  private static final int PAGE = 2_000;

  /** Linking takes a fraction of a second; a desk that was stopped links first when it starts. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private final ChainTables tables;
  private final Exhibits exhibits;
  private final JudgeLinks judge;

  private VerifyChain(Connection connection, List<Checkpoint> witnesses) {
    this.tables = new ChainTables(connection);
    this.exhibits = new Exhibits(connection);
    this.judge = new JudgeLinks(witnesses);
  }

  static ChainReport verify(Connection connection, CheckpointBook book, Instant now)
      throws SQLException {
    var verifier = new VerifyChain(connection, book.believed());
    verifier.walk();
    var faults = new ArrayList<>(verifier.judge.faults());
    faults.addAll(verifier.strays());
    verifier.stopped(now).ifPresent(faults::add);
    faults.addAll(book.faults());
    return new ChainReport(verifier.judge.held(), book.newest(), List.copyOf(faults));
  }

  private void walk() throws SQLException {
    var links = tables.linksAfter(0, PAGE);
    while (!links.isEmpty()) {
      judge.judge(links, beside(links.stream().map(Link::line).toList()));
      links = tables.linksAfter(judge.head().position(), PAGE);
    }
  }

  private Beside beside(List<Line> lines) throws SQLException {
    return new Beside(
        tables.digests(lines), exhibits.withOtherEvidence(lines), exhibits.withOtherNotice(lines));
  }

  private Optional<ChainFault> stopped(Instant now) throws SQLException {
    return tables
        .waitingSince()
        .filter(since -> since.isBefore(now.minus(LATE)))
        .map(since -> ChainFault.stopped(judge.head(), since));
  }

  private List<ChainFault> strays() throws SQLException {
    var strays = new ArrayList<ChainFault>();
    for (LedgerName ledger : LedgerName.values()) {
      tables.stray(ledger).map(ChainFault::neverLinked).ifPresent(strays::add);
    }
    return strays;
  }
}
