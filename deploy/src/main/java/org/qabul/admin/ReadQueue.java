package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;

/** Reads one list of the desk, and how long each of them is. */
@Reading
class ReadQueue {
  private static final int ROWS = 100;

  private final Opportunities opportunities;
  private final Drafts drafts;
  private final OutboundMessages messages;
  private final Contacts contacts;

  @Inject
  ReadQueue(
      Opportunities opportunities, Drafts drafts, OutboundMessages messages, Contacts contacts) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.messages = messages;
    this.contacts = contacts;
  }

  Map<DeskTab, Long> counts() {
    var counts = new EnumMap<DeskTab, Long>(DeskTab.class);
    for (DeskTab tab : DeskTab.values()) {
      counts.put(tab, count(tab));
    }
    return counts;
  }

  List<QueueItem> items(DeskTab tab) {
    return switch (tab) {
      case OFFERED ->
          opportunities.withStatus(OpportunityStatus.OFFERED).stream()
              .limit(ROWS)
              .map(this::offered)
              .toList();
      case DRAFTS ->
          drafts.withStatus(DraftStatus.PREPARED).stream().limit(ROWS).map(this::prepared).toList();
      case PARKED, FAILED, SENT ->
          messages.lettersWith(tab.statuses(), Page.first(ROWS)).stream()
              .map(this::outgoing)
              .toList();
    };
  }

  private long count(DeskTab tab) {
    return switch (tab) {
      case OFFERED -> opportunities.countWithStatus(OpportunityStatus.OFFERED);
      case DRAFTS -> drafts.countWithStatus(DraftStatus.PREPARED);
      case PARKED, FAILED, SENT -> messages.countLettersWith(tab.statuses());
    };
  }

  private QueueItem offered(Opportunity opportunity) {
    return item(
        opportunity.id(),
        opportunity,
        opportunity.offeredAt(),
        new Chip(opportunity.proposal().type().words(), Tone.TEAL));
  }

  private QueueItem prepared(Draft draft) {
    return item(
        draft.id(),
        opportunityOf(draft),
        draft.changedAt(),
        new Chip(draft.purpose().words(), Tone.CALM));
  }

  private QueueItem outgoing(OutboundMessage message) {
    var version = drafts.version(message.subject().id()).orElseThrow();
    var draft = drafts.find(version.draftId()).orElseThrow();
    return item(
        message.id(),
        opportunityOf(draft),
        message.progress().changedAt(),
        Chip.of(message.status()));
  }

  private QueueItem item(String id, Opportunity opportunity, Instant at, Chip chip) {
    var contact = contacts.find(opportunity.contactId()).orElseThrow();
    return new QueueItem(id, opportunity.proposal().title(), who(contact), at, chip);
  }

  private Opportunity opportunityOf(Draft draft) {
    return opportunities.find(draft.opportunityId()).orElseThrow();
  }

  private static String who(Contact contact) {
    return contact
        .company()
        .map(company -> contact.name() + " · " + company)
        .orElse(contact.name());
  }
}
