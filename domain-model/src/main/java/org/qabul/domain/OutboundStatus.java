package org.qabul.domain;

import java.util.Set;

/** Where an outgoing message stands, and the only moves it may make. */
public enum OutboundStatus {
  QUEUED(new Words("في الطابور", "Queued")),
  PARKED(new Words("موقوفة", "Parked")),
  SENDING(new Words("قيد الإرسال", "Sending")),
  ACCEPTED(new Words("قبلتها واتساب", "Accepted")),
  SENT(new Words("أُرسلت", "Sent")),
  DELIVERED(new Words("وصلت", "Delivered")),
  READ(new Words("قُرئت", "Read")),
  FAILED(new Words("فشلت", "Failed")),
  UNKNOWN(new Words("غير معروفة", "Unknown")),
  REFUSED(new Words("منعها الفحص", "Refused")),
  CANCELLED(new Words("ملغاة", "Cancelled"));

  private final Words words;

  OutboundStatus(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public boolean mayBecome(OutboundStatus next) {
    return successors().contains(next);
  }

  /** Still waiting for its turn: nothing of it has left. */
  public boolean waiting() {
    return this == QUEUED || this == PARKED;
  }

  /**
   * Meta's statuses come in any order, repeat and skip steps, and may come before the answer to our
   * own request: they only ever move a message forward. A delivery report after a failure wins, for
   * the person has the message.
   */
  private Set<OutboundStatus> successors() {
    return switch (this) {
      case QUEUED, PARKED -> Set.of(QUEUED, PARKED, SENDING, REFUSED, CANCELLED);
      case SENDING -> Set.of(QUEUED, ACCEPTED, SENT, DELIVERED, READ, FAILED, UNKNOWN);
      case UNKNOWN -> Set.of(ACCEPTED, SENT, DELIVERED, READ, FAILED);
      case ACCEPTED -> Set.of(SENT, DELIVERED, READ, FAILED);
      case SENT -> Set.of(DELIVERED, READ, FAILED);
      case DELIVERED -> Set.of(READ);
      case FAILED -> Set.of(DELIVERED, READ);
      case READ, REFUSED, CANCELLED -> Set.of();
    };
  }
}
