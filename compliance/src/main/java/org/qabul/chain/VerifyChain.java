package org.qabul.chain;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
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
  private static final Comparator<Checkpoint> BY_POSITION =
      Comparator.comparing(checkpoint -> checkpoint.head().position());

  private final ChainTables tables;
  private final List<Checkpoint> witnesses;
  private final Map<Long, Checkpoint> byPosition;
  private Head head = Link.NOTHING;
  private long agreed;

  private VerifyChain(Connection connection, List<Checkpoint> witnesses) {
    this.tables = new ChainTables(connection);
    this.witnesses = witnesses;
    this.byPosition =
        witnesses.stream()
            .collect(toMap(each -> each.head().position(), each -> each, (one, same) -> one));
  }

  static ChainReport verify(Connection connection, CheckpointBook book) throws SQLException {
    var verifier = new VerifyChain(connection, book.believed());
    var faults = new ArrayList<ChainFault>();
    verifier.firstFault().ifPresent(faults::add);
    faults.addAll(book.faults());
    return new ChainReport(verifier.head, book.believed().stream().max(BY_POSITION), faults);
  }

  private Optional<ChainFault> firstFault() throws SQLException {
    var fault = walk();
    if (fault.isEmpty()) {
      fault = cutTail();
    }
    return fault.isEmpty() ? stray() : fault;
  }

  private Optional<ChainFault> walk() throws SQLException {
    var links = tables.linksAfter(0, PAGE);
    while (!links.isEmpty()) {
      var fault = firstFault(links);
      if (fault.isPresent()) {
        return fault;
      }
      links = tables.linksAfter(head.position(), PAGE);
    }
    return Optional.empty();
  }

  private Optional<ChainFault> firstFault(List<Link> links) throws SQLException {
    var lines = links.stream().map(Link::line).toList();
    var digests = tables.digests(lines);
    var forged = tables.withOtherEvidence(lines);
    for (Link link : links) {
      var fault = judge(link, Optional.ofNullable(digests.get(link.line())));
      if (fault.isPresent()) {
        return fault;
      }
      if (forged.contains(link.line())) {
        return Optional.of(ChainFault.otherEvidence(link));
      }
      head = link.head();
    }
    return Optional.empty();
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

  private Optional<ChainFault> stray() throws SQLException {
    for (LedgerName ledger : LedgerName.values()) {
      for (long seq : tables.strays(ledger)) {
        return Optional.of(ChainFault.neverLinked(ledger, seq));
      }
    }
    return Optional.empty();
  }
}
