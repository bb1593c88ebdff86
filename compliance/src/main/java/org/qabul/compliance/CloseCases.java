package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessages;

/** Ends whatever is open about a person: nothing waits to be sent, approved or decided. */
@Dependent
class CloseCases {
  private final OutboundMessages messages;
  private final Opportunities opportunities;
  private final Drafts drafts;

  @Inject
  CloseCases(OutboundMessages messages, Opportunities opportunities, Drafts drafts) {
    this.messages = messages;
    this.opportunities = opportunities;
    this.drafts = drafts;
  }

  /** Holds what waits, before the contact's row is held: claims and approvals do so too. */
  void hold(String contactId) {
    messages.waitingAbout(contactId).forEach(messages::lock);
    opportunities.ofContact(contactId).stream()
        .flatMap(opportunity -> drafts.ofOpportunity(opportunity.id()).stream())
        .forEach(draft -> drafts.lock(draft.id()));
  }

  void close(String contactId, Instant now) {
    messages.waitingAbout(contactId).stream()
        .flatMap(id -> messages.lock(id).stream())
        .filter(message -> message.status().waiting())
        .forEach(message -> message.progress().cancel(now));
    opportunities.ofContact(contactId).forEach(opportunity -> close(opportunity, now));
  }

  private void close(Opportunity opportunity, Instant now) {
    if (opportunity.mayBecome(OpportunityStatus.SKIPPED)) {
      opportunity.become(OpportunityStatus.SKIPPED, now);
    }
    drafts.ofOpportunity(opportunity.id()).stream()
        .filter(draft -> draft.mayBecome(DraftStatus.CANCELLED))
        .forEach(draft -> draft.become(DraftStatus.CANCELLED, now));
  }
}
