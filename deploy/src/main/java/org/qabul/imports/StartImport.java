package org.qabul.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;

/** Lets a file that was checked be brought into contacts and ledger. */
@Deed
public class StartImport {
  private final ContactImports imports;
  private final Clock clock;

  @Inject
  StartImport(ContactImports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * @param checkedAt the check whose result was read
   * @param withoutFaulty whether lines that cannot be taken are left out; else none may be faulty
   * @return false when there are faults and they were not to be left out, when it was checked again
   *     meanwhile, or when it is under way or over
   */
  public boolean start(String importId, Instant checkedAt, boolean withoutFaulty) {
    var ready =
        imports
            .lock(importId)
            .filter(one -> one.state() == ContactImport.State.CHECKED)
            .filter(one -> one.changedAt().equals(checkedAt))
            .filter(one -> withoutFaulty || one.tally().faulty() == 0);
    ready.ifPresent(one -> one.bring(withoutFaulty, clock.instant()));
    return ready.isPresent();
  }
}
