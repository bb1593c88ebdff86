package org.qabul.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an outgoing message has come. Every move goes through the table of {@link
 * OutboundStatus}.
 */
@Embeddable
public class Progress {
  @Enumerated(EnumType.STRING)
  private OutboundStatus status;

  private @Nullable Instant notBefore;
  private int attempts;
  private @Nullable String wamid;
  private @Nullable Instant leftAt;
  private boolean live;

  @Column(name = "failure_code")
  private @Nullable Integer failureCode;

  @Column(name = "failure_details")
  private @Nullable String failureDetails;

  private Instant createdAt;
  private Instant changedAt;

  protected Progress() {}

  Progress(Instant now) {
    this.status = OutboundStatus.QUEUED;
    this.notBefore = now;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Waits until the moment given, or until something wakes it when there is none. */
  public void park(Optional<Instant> until, Instant now) {
    move(OutboundStatus.PARKED, now);
    notBefore = until.orElse(null);
  }

  public void wake(Instant now) {
    move(OutboundStatus.QUEUED, now);
    notBefore = now;
  }

  public void refuse(Instant now) {
    move(OutboundStatus.REFUSED, now);
    notBefore = null;
  }

  public void cancel(Instant now) {
    move(OutboundStatus.CANCELLED, now);
    notBefore = null;
  }

  /** From here on something may have left: no way leads back without knowing the outcome. */
  public void leave(boolean live, Instant now) {
    move(OutboundStatus.SENDING, now);
    this.live = live;
    attempts++;
    leftAt = now;
    notBefore = null;
  }

  public void accepted(String wamid, Instant now) {
    known(wamid);
    advance(OutboundStatus.ACCEPTED, now);
  }

  /** Nothing was delivered and Meta said when to come again. */
  public boolean retry(Failure why, Instant at, Instant now) {
    if (!advance(OutboundStatus.QUEUED, now)) {
      return false;
    }
    remember(why);
    notBefore = at;
    leftAt = null;
    return true;
  }

  public boolean fail(Failure why, Instant now) {
    boolean moved = advance(OutboundStatus.FAILED, now);
    if (moved) {
      remember(why);
    }
    return moved;
  }

  public void unknown(Instant now) {
    advance(OutboundStatus.UNKNOWN, now);
  }

  /** Learns Meta's id from whichever comes first, the answer or a status. */
  public void known(String wamid) {
    if (this.wamid == null) {
      this.wamid = wamid;
    }
  }

  /** Moves forward when the table allows it; anything older than what is known changes nothing. */
  public boolean advance(OutboundStatus next, Instant now) {
    if (!status.mayBecome(next)) {
      return false;
    }
    status = next;
    changedAt = now;
    return true;
  }

  private void move(OutboundStatus next, Instant now) {
    if (!advance(next, now)) {
      throw new IllegalStateException("a message that is " + status + " cannot become " + next);
    }
  }

  private void remember(Failure why) {
    failureCode = why.code();
    failureDetails = why.details();
  }

  public OutboundStatus status() {
    return status;
  }

  /**
   * When its turn comes; empty once it left or will not, and while only something else can wake it.
   */
  public Optional<Instant> notBefore() {
    return Optional.ofNullable(notBefore);
  }

  public int attempts() {
    return attempts;
  }

  public Optional<String> wamid() {
    return Optional.ofNullable(wamid);
  }

  public Optional<Instant> leftAt() {
    return Optional.ofNullable(leftAt);
  }

  public boolean live() {
    return live;
  }

  public Optional<Integer> failureCode() {
    return Optional.ofNullable(failureCode);
  }

  public Optional<String> failureDetails() {
    return Optional.ofNullable(failureDetails);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
