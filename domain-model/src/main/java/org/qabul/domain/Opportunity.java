package org.qabul.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason to talk to somebody now. It is offered, and an operator accepts it, skips it or sends it
 * back for research; nothing leaves because of that alone.
 */
@Entity
@Table(name = "opportunity")
public class Opportunity {
  @Id private String id;
  private String contactId;
  @Embedded private Proposal proposal;

  @Enumerated(EnumType.STRING)
  private OpportunityStatus status;

  private Instant offeredAt;
  private Instant changedAt;

  @Column(insertable = false, updatable = false)
  private @Nullable Instant emptiedAt;

  @Version private int revision;

  protected Opportunity() {}

  public Opportunity(String contactId, Proposal proposal, Instant now) {
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.proposal = proposal;
    this.status = OpportunityStatus.OFFERED;
    this.offeredAt = now;
    this.changedAt = now;
  }

  public boolean mayBecome(OpportunityStatus next) {
    return status.mayBecome(next);
  }

  /**
   * @throws IllegalStateException when the transition table does not allow it; ask {@link
   *     #mayBecome} first
   */
  public void become(OpportunityStatus next, Instant now) {
    if (!mayBecome(next)) {
      throw new IllegalStateException("opportunity " + id + " is " + status + ", not " + next);
    }
    this.status = next;
    this.changedAt = now;
  }

  @Transient
  public String id() {
    return id;
  }

  /** Whoever it is about was found to be another contact. */
  public void isAbout(String contactId) {
    this.contactId = contactId;
  }

  public String contactId() {
    return contactId;
  }

  public Proposal proposal() {
    return proposal;
  }

  public OpportunityStatus status() {
    return status;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Its texts went because they were old: nothing can be made of it any more. */
  public boolean emptied() {
    return emptiedAt != null;
  }
}
