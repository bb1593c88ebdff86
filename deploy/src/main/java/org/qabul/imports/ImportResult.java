package org.qabul.imports;

import java.util.List;
import org.qabul.compliance.ImportCount;

/**
 * How a check or an import ended.
 *
 * @param written whether anything was brought in
 */
record ImportResult(ImportCount count, List<CellFault> faults, boolean written) {
  /** What stays of the faults: of an import that is over nothing that was quoted. */
  List<CellFault> kept() {
    return written ? faults.stream().map(CellFault::withoutQuote).toList() : faults;
  }

  int faultyLines() {
    return (int) faults.stream().map(CellFault::line).distinct().count();
  }
}
