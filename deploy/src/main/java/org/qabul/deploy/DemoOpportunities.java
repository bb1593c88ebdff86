package org.qabul.deploy;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qabul.desk.Deed;
import org.qabul.desk.OfferOpportunity;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;

/** Seven opportunities, offered as a feeder would offer them. */
@Deed
class DemoOpportunities {
  private final OfferOpportunity offerOpportunity;

  @Inject
  DemoOpportunities(OfferOpportunity offerOpportunity) {
    this.offerOpportunity = offerOpportunity;
  }

  void add(Map<String, String> contactIds) {
    var file = DemoFile.read("demo-opportunities.tsv");
    for (List<String> row : file.rows()) {
      String contactId = Objects.requireNonNull(contactIds.get(file.cell(row, "contact")));
      offerOpportunity.offer(contactId, proposal(file, row), Actor.SYSTEM);
    }
  }

  private static Proposal proposal(DemoFile file, List<String> row) {
    return new Proposal(
        OpportunityType.valueOf(file.cell(row, "type")),
        file.cell(row, "title"),
        file.cell(row, "company"),
        file.cell(row, "why_now"),
        file.cell(row, "worth"),
        file.cell(row, "recommended_action"),
        file.cell(row, "suggested_message"),
        lines(file.cell(row, "risks")),
        lines(file.cell(row, "evidence")),
        Integer.parseInt(file.cell(row, "score")),
        Purpose.valueOf(file.cell(row, "purpose")),
        Language.of(file.cell(row, "language")).orElseThrow());
  }

  private static List<String> lines(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }
}
