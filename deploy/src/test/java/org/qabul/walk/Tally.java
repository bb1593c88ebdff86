package org.qabul.walk;

import java.util.TreeMap;
import org.qabul.story.Rows;

/** How often what happened, counted from bare rows. */
record Tally(Rows rows) {
  private static final String LEDGER = "type as what from consent_event";
  private static final String APPROVALS = "outcome as what from decision where action = 'approve'";
  private static final String CLAIMS =
      "note as what from audit_event where action = 'refused_at_claim'";
  private static final String REQUESTS = "concat(kind, ' ', state) as what from person_request";

  @Override
  public String toString() {
    return "ledger %s%napprovals asked for %s%nrefused at the claim %s%nrequests %s%nnotices %d"
        .formatted(
            each(LEDGER), each(APPROVALS), each(CLAIMS), each(REQUESTS), rows.count("notice"));
  }

  private TreeMap<String, Long> each(String whatFrom) {
    var counts = new TreeMap<String, Long>();
    rows.all("select " + whatFrom).forEach(row -> counts.merge(row.text("what"), 1L, Long::sum));
    return counts;
  }
}
