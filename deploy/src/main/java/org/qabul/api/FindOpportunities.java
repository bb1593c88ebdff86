package org.qabul.api;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.qabul.desk.Deed;
import org.qabul.domain.Contacts;
import org.qabul.domain.Draft;
import org.qabul.domain.Drafts;
import org.qabul.domain.MeetingDrafts;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;

/** Reads opportunities for the API. */
@Deed
class FindOpportunities {
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final OpportunityPages pages;
  private final Opportunities opportunities;
  private final Contacts contacts;
  private final Drafts drafts;
  private final MeetingDrafts meetings;

  @Inject
  FindOpportunities(
      OpportunityPages pages,
      Opportunities opportunities,
      Contacts contacts,
      Drafts drafts,
      MeetingDrafts meetings) {
    this.pages = pages;
    this.opportunities = opportunities;
    this.contacts = contacts;
    this.drafts = drafts;
    this.meetings = meetings;
  }

  JsonPage<OpportunityJson> page(Filter<OpportunityStatus> filter) {
    var rows =
        pages.page(
            filter.statuses(), filter.contact(), before(filter), filter.after(), filter.oneMore());
    return JsonPage.of(rows, filter.limit(), Opportunity::id, this::line);
  }

  private Instant before(Filter<OpportunityStatus> filter) {
    return filter.after().isEmpty()
        ? END_OF_TIME
        : opportunities
            .find(filter.after())
            .map(Opportunity::offeredAt)
            .orElseThrow(() -> Filter.unknownCursor(filter.after()));
  }

  private OpportunityJson line(Opportunity opportunity) {
    return OpportunityJson.of(opportunity, contacts.find(opportunity.contactId()).orElseThrow());
  }

  Optional<OpportunityJson> one(String id) {
    return opportunities.find(id).map(this::whole);
  }

  private OpportunityJson whole(Opportunity opportunity) {
    return OpportunityJson.of(
        opportunity,
        contacts.find(opportunity.contactId()).orElseThrow(),
        drafts.ofOpportunity(opportunity.id()).stream().map(this::draft).toList(),
        meetings.ofOpportunity(opportunity.id()).stream().map(MeetingJson::of).toList());
  }

  private DraftJson draft(Draft draft) {
    return DraftJson.of(draft, drafts.version(draft.currentVersionId()).orElseThrow());
  }
}
