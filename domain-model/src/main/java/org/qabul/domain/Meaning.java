package org.qabul.domain;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an error code of Meta's stands for: for the message, for later ones, and for people. */
public record Meaning(Kind kind, Again again, Effect effect, Words sentence, NextStep nextStep) {
  /** The family a code belongs to, as the API names it. */
  public enum Kind {
    TRY_AGAIN,
    TRY_LATER,
    FIX_REQUEST,
    FIX_TEMPLATE,
    NEEDS_TEMPLATE,
    OPTED_OUT,
    UNREACHABLE,
    ACCOUNT,
    COMPLAINTS,
    POLICY,
    UNKNOWN
  }

  /** When a message that Meta refused in its answer is tried again by itself. */
  public enum Again {
    NEVER(null),
    BACK_OFF(Duration.ZERO),
    MINUTES(Duration.ofMinutes(5)),
    HOUR(Duration.ofHours(1));

    private final @Nullable Duration after;

    Again(@Nullable Duration after) {
      this.after = after;
    }

    /** The least to wait, on top of the growing waits between attempts; empty means never. */
    public Optional<Duration> after() {
      return Optional.ofNullable(after);
    }
  }

  /** What changes beyond the message itself. */
  public enum Effect {
    NONE,
    SUPPRESS,
    MARK_UNREACHABLE,
    CONFIRM_IDENTITY,
    COOL_MARKETING,
    TAKE_TEMPLATE_OUT,
    SLOW_PAIR,
    SLOW_NUMBER,
    HOLD_ACCOUNT,
    HOLD_WHAT_WE_BEGIN
  }

  /**
   * @param where the place at which it can be done
   */
  public record NextStep(Place where, Words words) {}

  /** Where an operator goes to mend something. */
  public enum Place {
    /** Nowhere: it goes on by itself. */
    WAIT,
    REVIEW,
    TEMPLATE,
    PERSON,
    MANAGER,
    TOKEN,
    SUPPORT
  }
}
