package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.desk.WeighDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.MeetingDrafts;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Sheet;
import org.qabul.domain.SubjectKind;

/** Reads what is open on the desk, from whichever of its lists it was opened. */
@Reading
class ReadCase {
  private final Opportunities opportunities;
  private final Drafts drafts;
  private final OutboundMessages messages;
  private final Contacts contacts;
  private final MeetingDrafts meetings;
  private final Operators operators;
  private final Approvals approvals;
  private final WeighDraft weigh;
  private final Clock clock;

  @Inject
  ReadCase(
      Opportunities opportunities,
      Drafts drafts,
      OutboundMessages messages,
      Contacts contacts,
      MeetingDrafts meetings,
      Operators operators,
      Approvals approvals,
      WeighDraft weigh,
      Clock clock) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.messages = messages;
    this.contacts = contacts;
    this.meetings = meetings;
    this.operators = operators;
    this.approvals = approvals;
    this.weigh = weigh;
    this.clock = clock;
  }

  /** Empty when the address names nothing we have. */
  Optional<DeskCase> read(DeskTab tab, String id, Actor reader) {
    return switch (tab) {
      case OFFERED -> opportunities.find(id).map(found -> ofOpportunity(found, reader));
      case DRAFTS -> drafts.find(id).map(draft -> ofDraft(draft, reader));
      case PARKED, FAILED, SENT ->
          messages.find(id).filter(OutboundMessage::letter).map(this::ofMessage);
    };
  }

  /** The draft that an opportunity's message is being made in, if any. */
  Optional<Draft> liveDraft(String opportunityId) {
    return drafts.ofOpportunity(opportunityId).stream()
        .filter(draft -> draft.status() != DraftStatus.CANCELLED)
        .findFirst();
  }

  /** The message that an approval of this version made. */
  Optional<OutboundMessage> messageOf(String draftVersionId) {
    return messages.about(SubjectKind.DRAFT, draftVersionId).stream()
        .filter(OutboundMessage::letter)
        .reduce((older, newer) -> newer);
  }

  private DeskCase ofOpportunity(Opportunity opportunity, Actor reader) {
    var draft = liveDraft(opportunity.id());
    return draft
        .map(found -> ofDraft(found, reader))
        .orElseGet(() -> made(opportunity, null, null, null, null));
  }

  private DeskCase ofDraft(Draft draft, Actor reader) {
    var version = drafts.version(draft.currentVersionId()).orElseThrow();
    boolean open = draft.status() == DraftStatus.PREPARED;
    var sheet = open ? weigh.weigh(version.id(), reader) : null;
    return made(opportunityOf(draft), draft, version, null, sheet);
  }

  private DeskCase ofMessage(OutboundMessage message) {
    var version = drafts.version(message.subject().id()).orElseThrow();
    var draft = drafts.find(version.draftId()).orElseThrow();
    return made(opportunityOf(draft), draft, version, message, message.lastSheet().orElse(null));
  }

  private DeskCase made(
      Opportunity opportunity,
      @Nullable Draft draft,
      @Nullable DraftVersion version,
      @Nullable OutboundMessage message,
      @Nullable Sheet sheet) {
    return new DeskCase(
        opportunity,
        contacts.find(opportunity.contactId()).orElseThrow(),
        Optional.ofNullable(draft),
        Optional.ofNullable(version),
        Optional.ofNullable(version).flatMap(this::author),
        Optional.ofNullable(message),
        Optional.ofNullable(sheet),
        Optional.ofNullable(version).map(this::approvedBy).orElse(List.of()),
        meetings.ofOpportunity(opportunity.id()));
  }

  private Opportunity opportunityOf(Draft draft) {
    return opportunities.find(draft.opportunityId()).orElseThrow();
  }

  private List<Operator> approvedBy(DraftVersion version) {
    var now = clock.instant();
    return approvals.ofVersion(version.id()).stream()
        .filter(given -> !given.expired(now))
        .filter(given -> given.messageId().flatMap(messages::find).isEmpty())
        .flatMap(given -> operators.find(given.operatorId()).stream())
        .toList();
  }

  private Optional<String> author(DraftVersion version) {
    return operators.find(version.author().id()).map(Operator::name);
  }
}
