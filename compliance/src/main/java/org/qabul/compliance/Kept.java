package org.qabul.compliance;

import java.util.Locale;
import org.qabul.domain.Subject;

/** What is kept for a time that the configuration sets. */
public enum Kept {
  /** Bodies that Meta posted, and what stands in their items. */
  WEBHOOKS,
  /** What was offered, drafted, said and sent. */
  TEXTS,
  /** People of whom nothing is heard any more. */
  CONTACTS;

  /** What the audit's lines about it are on. */
  public Subject subject() {
    return Subject.retention(name().toLowerCase(Locale.ROOT));
  }
}
