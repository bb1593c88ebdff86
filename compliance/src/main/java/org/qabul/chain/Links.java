package org.qabul.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Where lines stand in the chain. Needs a transaction. */
@Dependent
public class Links {
  private final Session session;

  @Inject
  Links(Session session) {
    this.session = session;
  }

  /** The links of these lines; a line that waits for its own has none. */
  public Found of(LedgerName ledger, List<Long> seqs) {
    return new Found(
        ledger,
        session.doReturningWork(connection -> new ChainTables(connection).linked(ledger, seqs)));
  }

  /** Links by line. */
  public static final class Found {
    private final LedgerName ledger;
    private final Map<Line, Head> links;

    Found(LedgerName ledger, Map<Line, Head> links) {
      this.ledger = ledger;
      this.links = links;
    }

    public Optional<Head> of(long seq) {
      return Optional.ofNullable(links.get(new Line(ledger, seq)));
    }
  }
}
