package org.qabul.compliance;

import java.util.List;
import org.qabul.domain.InvalidValue;

/**
 * What a file brings.
 *
 * @param added people nobody knew
 * @param known people who were contacts already; they keep the names they have
 * @param suppressed of those added, whoever was erased before: nobody writes to them
 * @param proven opt-ins with evidence
 * @param unproven opt-ins without; they open nothing
 * @param refused refusals, withdrawals and opt-outs
 * @param already lines that the ledger holds word for word; they are not written twice
 * @param faults what the ledger does not take
 */
public record ImportCount(
    int added,
    int known,
    int suppressed,
    int proven,
    int unproven,
    int refused,
    int already,
    List<Fault> faults) {

  /** A line of the file that cannot be recorded, and why. */
  public record Fault(int fileLine, InvalidValue why) {}

  public ImportCount {
    faults = List.copyOf(faults);
  }
}
