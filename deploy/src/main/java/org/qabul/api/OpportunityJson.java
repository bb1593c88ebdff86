package org.qabul.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Contact;
import org.qabul.domain.Language;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Purpose;

/**
 * An opportunity as the API shows it.
 *
 * @param drafts newest first; absent in lists
 * @param meetings newest first; absent in lists
 */
public record OpportunityJson(
    String id,
    OpportunityStatus status,
    ContactJson contact,
    OpportunityType type,
    String title,
    String company,
    String whyNow,
    String worth,
    String recommendedAction,
    String suggestedMessage,
    List<String> risks,
    List<String> evidence,
    int score,
    Purpose purpose,
    Language language,
    Instant offeredAt,
    Instant changedAt,
    @Nullable List<DraftJson> drafts,
    @Nullable List<MeetingJson> meetings) {
  static OpportunityJson of(Opportunity opportunity, Contact contact) {
    return of(opportunity, contact, null, null);
  }

  static OpportunityJson of(
      Opportunity opportunity,
      Contact contact,
      @Nullable List<DraftJson> drafts,
      @Nullable List<MeetingJson> meetings) {
    var proposal = opportunity.proposal();
    return new OpportunityJson(
        opportunity.id(),
        opportunity.status(),
        ContactJson.of(contact),
        proposal.type(),
        proposal.title(),
        proposal.company(),
        proposal.whyNow(),
        proposal.worth(),
        proposal.recommendedAction(),
        proposal.suggestedMessage(),
        proposal.risks(),
        proposal.evidence(),
        proposal.score(),
        proposal.purpose(),
        proposal.language(),
        opportunity.offeredAt(),
        opportunity.changedAt(),
        drafts,
        meetings);
  }
}
