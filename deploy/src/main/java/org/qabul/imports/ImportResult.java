package org.qabul.imports;

import java.util.List;
import org.qabul.compliance.ImportCount;

/**
 * How a check or an import ended.
 *
 * @param written whether anything was brought in
 */
record ImportResult(ImportCount count, List<CellFault> faults, boolean written) {
  int faultyLines() {
    return (int) faults.stream().map(CellFault::line).distinct().count();
  }
}
