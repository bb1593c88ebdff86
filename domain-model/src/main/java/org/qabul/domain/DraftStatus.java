package org.qabul.domain;

import java.util.Set;

/** Where a draft stands, and the only moves it may make. */
public enum DraftStatus {
  PREPARED(new Words("مسودة", "Draft")),
  APPROVED(new Words("معتمدة", "Approved")),
  CANCELLED(new Words("ملغاة", "Cancelled"));

  private final Words words;

  DraftStatus(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public boolean mayBecome(DraftStatus next) {
    return successors().contains(next);
  }

  /**
   * An approved draft comes back when the gate finds, at the claim, that its approval no longer
   * holds.
   */
  private Set<DraftStatus> successors() {
    return switch (this) {
      case PREPARED -> Set.of(APPROVED, CANCELLED);
      case APPROVED -> Set.of(PREPARED);
      case CANCELLED -> Set.of();
    };
  }
}
