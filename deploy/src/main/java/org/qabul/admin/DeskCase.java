package org.qabul.admin;

import java.util.List;
import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.Operator;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Sheet;

/**
 * What is open on the desk: an opportunity and whatever became of it.
 *
 * @param author who wrote the version shown; empty when it came with the opportunity
 * @param sheet what the gate says now of a draft, or said of a message
 * @param approvedBy who approved these words already, while a second person is awaited
 */
public record DeskCase(
    Opportunity opportunity,
    Contact contact,
    Optional<Draft> draft,
    Optional<DraftVersion> version,
    Optional<String> author,
    Optional<OutboundMessage> message,
    Optional<Sheet> sheet,
    List<Operator> approvedBy,
    List<MeetingDraft> meetings) {

  public boolean editable() {
    return message.isEmpty()
        && draft.map(Draft::status).filter(DraftStatus.PREPARED::equals).isPresent();
  }

  /** Whether this operator gave their approval already. */
  public boolean approvedBy(Operator operator) {
    return approvedBy.stream().anyMatch(one -> one.id().equals(operator.id()));
  }

  public boolean open() {
    return opportunity.status() == OpportunityStatus.OFFERED;
  }

  /** A message may be prepared while none is in the making or under way. */
  public boolean takesDraft() {
    return draft.isEmpty() && (open() || opportunity.status() == OpportunityStatus.ACCEPTED);
  }

  public boolean takesMeeting() {
    return draft.isPresent() || opportunity.status() == OpportunityStatus.ACCEPTED;
  }

  /** Approved and still here: it can be taken back. */
  public boolean waiting() {
    return message.filter(found -> found.status().waiting()).isPresent();
  }

  /** Only a person can find out what became of it. */
  public boolean unknown() {
    return message.filter(found -> found.status() == OutboundStatus.UNKNOWN).isPresent();
  }

  /** Its message will not arrive, and the draft can be changed and approved again. */
  public boolean returned() {
    return message.isPresent()
        && draft.map(Draft::status).filter(DraftStatus.PREPARED::equals).isPresent();
  }

  String versionId() {
    return version.map(DraftVersion::id).orElse("");
  }
}
