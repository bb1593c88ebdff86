package org.qabul.race;

import java.util.List;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.OfferOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Origin;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.story.Row;
import org.qabul.story.Story;

/** A letter that waits to leave after it went through every deed. */
final class Original {
  private static final Proposal ANSWER =
      new Proposal(
          OpportunityType.RENEWAL,
          "تجديد عقد الصيانة",
          "",
          "",
          "",
          "",
          "السلام عليكم، نفتح من التاسعة إلى الخامسة.",
          List.of(),
          List.of(),
          80,
          Purpose.SERVICE_REPLY,
          Language.AR);

  private final Story desk;
  private final Actor approver;

  Original(Story desk, String approver) {
    this.desk = desk;
    this.approver = Actor.onPage(approver);
  }

  /** Its message, with the ids of everything it came from. */
  Row to(String contact) {
    String opportunity =
        desk.the(OfferOpportunity.class).offer(contact, ANSWER, new Actor(Origin.API, "crm"));
    desk.the(PrepareDraft.class).prepare(opportunity, approver);
    String version =
        desk.rows()
            .text("select current_version_id from draft where opportunity_id = ?", opportunity);
    desk.the(ApproveDraft.class).approve(version, approver);
    return desk.rows()
        .first(
            "select m.*, d.opportunity_id, d.id as draft_id from outbound_message m"
                + " join draft d on d.current_version_id = m.subject_id where m.subject_id = ?",
            version)
        .orElseThrow();
  }
}
