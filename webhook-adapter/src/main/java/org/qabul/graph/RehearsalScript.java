package org.qabul.graph;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says how the next rehearsed message shall end; read by every node. */
@Entity
@Table(name = "rehearsal_script")
class RehearsalScript {
  static final int ONLY_ROW = 1;

  @Id private int id;

  @Enumerated(EnumType.STRING)
  private Fate nextFate;

  protected RehearsalScript() {}

  RehearsalScript(Fate nextFate) {
    this.id = ONLY_ROW;
    this.nextFate = nextFate;
  }

  void next(Fate fate) {
    nextFate = fate;
  }

  /** Takes the fate; the message after it arrives as usual again. */
  Fate take() {
    Fate taken = nextFate;
    nextFate = Fate.DELIVERED;
    return taken;
  }

  Fate nextFate() {
    return nextFate;
  }
}
