package org.qabul.chain;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks the chain from its first link and says where it stops being true. Wants one view of the
 * database from beginning to end: a transaction that repeats its reads.
 */
final class VerifyChain {
  private static final int PAGE = 2_000;
  private static final int MOST_FAULTS = 100;

  /** Linking takes a fraction of a second; a desk that was stopped links first when it starts. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private static final Comparator<Checkpoint> BY_POSITION =
      Comparator.comparing(checkpoint -> checkpoint.head().position());

  private final ChainTables tables;
  private final Exhibits exhibits;
  private final List<Checkpoint> witnesses;
  private final Map<Long, Checkpoint> byPosition;
  private final List<ChainFault> faults = new ArrayList<>();
  private Head head = Link.NOTHING;
  private Head held = Link.NOTHING;
  private long agreed;

  private VerifyChain(Connection connection, List<Checkpoint> witnesses) {
    this.tables = new ChainTables(connection);
    this.exhibits = new Exhibits(connection);
    this.witnesses = witnesses;
    this.byPosition =
        witnesses.stream()
            .collect(toMap(each -> each.head().position(), each -> each, (one, same) -> one));
  }

  static ChainReport verify(Connection connection, CheckpointBook book, Instant now)
      throws SQLException {
    var verifier = new VerifyChain(connection, book.believed());
    verifier.walk();
    verifier.cutTail().ifPresent(verifier.faults::add);
    verifier.strays();
    verifier.stopped(now).ifPresent(verifier.faults::add);
    verifier.faults.addAll(book.faults());
    var witnessed = book.believed().stream().max(BY_POSITION);
    return new ChainReport(verifier.held, witnessed, List.copyOf(verifier.faults));
  }

  private void walk() throws SQLException {
    var links = tables.linksAfter(0, PAGE);
    while (!links.isEmpty()) {
      judge(links);
      links = tables.linksAfter(head.position(), PAGE);
    }
  }

  /** Goes on after a fault from what stands there: an old one must not hide a new one. */
  private void judge(List<Link> links) throws SQLException {
    var lines = links.stream().map(Link::line).toList();
    var digests = tables.digests(lines);
    var evidence = exhibits.withOtherEvidence(lines);
    var notices = exhibits.withOtherNotice(lines);
    for (Link link : links) {
      judge(link, Optional.ofNullable(digests.get(link.line())))
          .or(() -> when(evidence.contains(link.line()), ChainFault.otherEvidence(link)))
          .or(() -> when(notices.contains(link.line()), ChainFault.otherNotice(link)))
          .ifPresent(this::note);
      head = link.head();
      held = faults.isEmpty() ? head : held;
    }
  }

  private static Optional<ChainFault> when(boolean so, ChainFault fault) {
    return so ? Optional.of(fault) : Optional.empty();
  }

  private void note(ChainFault fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    }
  }

  private Optional<ChainFault> judge(Link link, Optional<String> digest) {
    if (link.position() != head.position() + 1) {
      return Optional.of(ChainFault.linkGone(head.position() + 1));
    }
    if (digest.isEmpty()) {
      return Optional.of(ChainFault.gone(link));
    }
    if (!digest.get().equals(link.digest())) {
      return Optional.of(ChainFault.changed(link));
    }
    if (!Link.hash(head, link.digest()).equals(link.hash())) {
      return Optional.of(ChainFault.linkChanged(link));
    }
    return denied(link);
  }

  private Optional<ChainFault> denied(Link link) {
    var witness = byPosition.get(link.position());
    if (witness == null) {
      return Optional.empty();
    }
    if (!witness.head().hash().equals(link.hash())) {
      return Optional.of(ChainFault.anew(witness, agreed));
    }
    agreed = link.position();
    return Optional.empty();
  }

  private Optional<ChainFault> cutTail() {
    return witnesses.stream()
        .filter(witness -> witness.head().position() > head.position())
        .max(BY_POSITION)
        .map(witness -> ChainFault.cut(witness, head));
  }

  private Optional<ChainFault> stopped(Instant now) throws SQLException {
    return tables
        .waitingSince()
        .filter(since -> since.isBefore(now.minus(LATE)))
        .map(since -> ChainFault.stopped(head, since));
  }

  private void strays() throws SQLException {
    for (LedgerName ledger : LedgerName.values()) {
      tables.stray(ledger).map(ChainFault::neverLinked).ifPresent(faults::add);
    }
  }
}
