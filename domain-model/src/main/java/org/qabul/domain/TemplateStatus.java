package org.qabul.domain;

/** Meta's states of a template; only APPROVED may be sent. */
public enum TemplateStatus {
  APPROVED,
  PENDING,
  REJECTED,
  PAUSED,
  DISABLED,
  IN_APPEAL,
  FLAGGED,
  LOCKED,
  LIMIT_EXCEEDED,
  ARCHIVED,
  UNARCHIVED,
  DELETED,
  PENDING_DELETION,
  UNKNOWN;

  /**
   * A state Meta invents later is UNKNOWN, and so is never sent; reinstated means approved again.
   */
  public static TemplateStatus of(String name) {
    if (name.equalsIgnoreCase("REINSTATED")) {
      return APPROVED;
    }
    for (TemplateStatus status : values()) {
      if (status.name().equalsIgnoreCase(name)) {
        return status;
      }
    }
    return UNKNOWN;
  }

  public boolean sendable() {
    return this == APPROVED;
  }
}
