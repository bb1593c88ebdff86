package org.qabul.admin;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Failure;

/**
 * A message on a phone.
 *
 * @param wamid Meta's id of it; empty for a card that is only shown
 * @param own whether the phone's owner wrote or tapped it
 * @param quote the message it answers; may be empty
 * @param at null for a card that is only shown
 * @param failure why it did not arrive
 */
public record Bubble(
    String wamid,
    boolean own,
    String quote,
    Face face,
    @Nullable Instant at,
    @Nullable Tick tick,
    @Nullable Failure failure) {

  /** A card as it would look. */
  static Bubble shown(Face face) {
    return new Bubble("", false, "", face, null, null, null);
  }

  public Optional<Instant> when() {
    return Optional.ofNullable(at);
  }

  public Optional<Tick> stage() {
    return Optional.ofNullable(tick);
  }

  public Optional<Failure> why() {
    return Optional.ofNullable(failure);
  }
}
