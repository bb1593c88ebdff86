package org.qabul.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A line that was added to a ledger and waits for its link. Written in the transaction that wrote
 * the line, so that linking never has to look for it among all that ever came.
 */
@Entity
@Immutable
@IdClass(Unlinked.Key.class)
@Table(name = "ledger_unlinked")
public class Unlinked {
  @Id private long seq;

  @Id
  @Enumerated(EnumType.STRING)
  private LedgerName ledger;

  /** What tells one from another. */
  record Key(long seq, LedgerName ledger) {}

  protected Unlinked() {}

  public Unlinked(LedgerName ledger, long seq) {
    this.ledger = ledger;
    this.seq = seq;
  }

  LedgerName ledger() {
    return ledger;
  }

  long seq() {
    return seq;
  }
}
