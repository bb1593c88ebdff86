package org.qabul.domain;

import java.util.Set;

/** Where an opportunity stands, and the only moves it may make. */
public enum OpportunityStatus {
  OFFERED(new Words("بانتظار القرار", "Awaiting decision")),
  ACCEPTED(new Words("مقبولة", "Accepted")),
  SKIPPED(new Words("متخطاة", "Skipped")),
  NEEDS_RESEARCH(new Words("تحتاج بحثاً", "Needs research"));

  private final Words words;

  OpportunityStatus(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public boolean mayBecome(OpportunityStatus next) {
    return successors().contains(next);
  }

  private Set<OpportunityStatus> successors() {
    return switch (this) {
      case OFFERED -> Set.of(ACCEPTED, SKIPPED, NEEDS_RESEARCH);
      case NEEDS_RESEARCH -> Set.of(OFFERED);
      case ACCEPTED, SKIPPED -> Set.of();
    };
  }
}
