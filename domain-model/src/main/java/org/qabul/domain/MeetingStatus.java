package org.qabul.domain;

import java.util.Set;

/** Where a meeting draft stands, and the only moves it may make. */
public enum MeetingStatus {
  PROPOSED(new Words("مقترح", "Proposed")),
  APPROVED(new Words("معتمد", "Approved")),
  CANCELLED(new Words("ملغى", "Cancelled"));

  private final Words words;

  MeetingStatus(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public boolean mayBecome(MeetingStatus next) {
    return successors().contains(next);
  }

  private Set<MeetingStatus> successors() {
    return switch (this) {
      case PROPOSED -> Set.of(APPROVED, CANCELLED);
      case APPROVED, CANCELLED -> Set.of();
    };
  }
}
