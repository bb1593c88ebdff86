package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * A message to one contact in the making. Its text lives in versions; only the current one can be
 * approved, so every card that shows an older one is stale.
 */
@Entity
@Table(name = "draft")
public class Draft {
  @Id private String id;
  private String opportunityId;
  private String contactId;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private DraftStatus status;

  private String currentVersionId;
  private int versions;
  private Instant createdAt;
  private Instant changedAt;
  @Version private int revision;

  protected Draft() {}

  /** A draft begins without a version; {@link #revise} gives it the first. */
  public Draft(Opportunity opportunity, Instant now) {
    this.id = OpaqueId.next();
    this.opportunityId = opportunity.id();
    this.contactId = opportunity.contactId();
    this.purpose = opportunity.proposal().purpose();
    this.status = DraftStatus.PREPARED;
    this.currentVersionId = "";
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Makes a new current version; the cards of the ones before it become stale. */
  public DraftVersion revise(Content content, Actor author, Instant now) {
    if (status != DraftStatus.PREPARED) {
      throw new IllegalStateException("draft " + id + " is " + status + " and takes no new text");
    }
    versions++;
    var version = new DraftVersion(id, versions, content, author, now);
    currentVersionId = version.id();
    changedAt = now;
    return version;
  }

  /** A new version of what could not leave because these differed from what was approved. */
  public DraftVersion renew(Content content, List<SealPart> differing, Actor author, Instant now) {
    return revise(content, author, now).since(differing);
  }

  public boolean mayBecome(DraftStatus next) {
    return status.mayBecome(next);
  }

  /**
   * @throws IllegalStateException when the transition table does not allow it; ask {@link
   *     #mayBecome} first
   */
  public void become(DraftStatus next, Instant now) {
    if (!mayBecome(next)) {
      throw new IllegalStateException("draft " + id + " is " + status + ", not " + next);
    }
    status = next;
    changedAt = now;
  }

  @Transient
  public String id() {
    return id;
  }

  public String opportunityId() {
    return opportunityId;
  }

  public String contactId() {
    return contactId;
  }

  public Purpose purpose() {
    return purpose;
  }

  public DraftStatus status() {
    return status;
  }

  public String currentVersionId() {
    return currentVersionId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
