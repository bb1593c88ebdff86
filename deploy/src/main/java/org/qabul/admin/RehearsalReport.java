package org.qabul.admin;

import java.util.List;
import org.qabul.graph.MetaLimits;

/** What would have happened in a period if live sending had been on. */
public record RehearsalReport(List<ReportRow> rows, MetaLimits limits) {
  public long count(ReportRow.End end) {
    return rows.stream().filter(row -> row.end() == end).count();
  }

  /** How many different people it would have reached. */
  public long people() {
    return rows.stream()
        .filter(row -> row.end() == ReportRow.End.LEFT)
        .map(row -> row.contact().id())
        .distinct()
        .count();
  }
}
