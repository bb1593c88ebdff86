package org.qabul.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of the gate found.
 *
 * @param rule the rule's name, such as {@code consent}
 * @param title the rule's name for people
 * @param saw what the rule looked at, in words
 * @param reason null when the rule says yes
 * @param nextAllowed when the rule would say yes by itself; null when only a person can change it
 */
public record Finding(
    String rule,
    Words title,
    Answer answer,
    Words saw,
    @Nullable Reason reason,
    @Nullable Instant nextAllowed) {

  /** YES lets pass, PARK waits, NO refuses. */
  public enum Answer {
    YES,
    PARK,
    NO
  }

  public Optional<Reason> because() {
    return Optional.ofNullable(reason);
  }

  public Optional<Instant> allowedFrom() {
    return Optional.ofNullable(nextAllowed);
  }
}
