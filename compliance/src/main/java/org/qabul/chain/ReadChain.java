package org.qabul.chain;

import jakarta.inject.Inject;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/** Reads how far the chain has come. */
@Deed
public class ReadChain {
  private final Session session;

  @Inject
  ReadChain(Session session) {
    this.session = session;
  }

  /**
   * The chain at one moment.
   *
   * @param unlinked lines that wait for their link
   */
  public record State(Head head, long unlinked) {}

  public State read() {
    return session.doReturningWork(
        connection -> {
          var tables = new ChainTables(connection);
          return new State(tables.head(), tables.unlinked());
        });
  }
}
