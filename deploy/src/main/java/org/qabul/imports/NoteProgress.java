package org.qabul.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Says how far a file is, while the transaction that reads it goes on. */
@Singleton
@Transactional(TxType.REQUIRES_NEW)
class NoteProgress {
  private final ContactImports imports;
  private final Clock clock;

  @Inject
  NoteProgress(ContactImports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  void note(String importId, int rows) {
    imports.progress(importId, rows, clock.instant().plus(TakeImport.LEASE));
  }
}
