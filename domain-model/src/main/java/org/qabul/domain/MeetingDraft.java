package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A meeting somebody proposed. Nothing is booked before an operator approves it. */
@Entity
@Table(name = "meeting_draft")
public class MeetingDraft {
  @Id private String id;
  private String opportunityId;
  private String contactId;
  private String title;
  private Instant startsAt;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  private Instant createdAt;
  @Version private int revision;

  protected MeetingDraft() {}

  public MeetingDraft(Opportunity opportunity, Instant startsAt, Duration length, Instant now) {
    this.id = OpaqueId.next();
    this.opportunityId = opportunity.id();
    this.contactId = opportunity.contactId();
    this.title = opportunity.proposal().title();
    this.startsAt = startsAt;
    this.minutes = Math.toIntExact(length.toMinutes());
    this.status = MeetingStatus.PROPOSED;
    this.createdAt = now;
  }

  public boolean mayBecome(MeetingStatus next) {
    return status.mayBecome(next);
  }

  /**
   * @throws IllegalStateException when the transition table does not allow it; ask {@link
   *     #mayBecome} first
   */
  public void become(MeetingStatus next) {
    if (!mayBecome(next)) {
      throw new IllegalStateException("meeting " + id + " is " + status + ", not " + next);
    }
    status = next;
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

  public String title() {
    return title;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Duration length() {
    return Duration.ofMinutes(minutes);
  }

  public MeetingStatus status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
