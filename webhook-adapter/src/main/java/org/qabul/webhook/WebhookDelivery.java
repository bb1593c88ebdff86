package org.qabul.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One signed body as Meta sent it, byte for byte. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(updatable = false)
  private Instant receivedAt;

  @Column(updatable = false)
  private byte[] body;

  @Column(updatable = false)
  private int size;

  @Enumerated(EnumType.STRING)
  private State state;

  /** When it came, while it waits to be split, and nothing else: the line is found by it. */
  private @Nullable Instant waitingSince;

  private @Nullable String reason;
  private int attempts;
  private @Nullable Instant workedAt;

  /** STORED waits for the pump, SPLIT became items, QUARANTINED cannot be read as a whole. */
  public enum State {
    STORED,
    SPLIT,
    QUARANTINED
  }

  protected WebhookDelivery() {}

  void split(Instant now) {
    state = State.SPLIT;
    waitingSince = null;
    reason = null;
    workedAt = now;
  }

  /** It could not be split this time; after too many times it is set aside. */
  void stumble(String why, Instant now) {
    attempts++;
    if (attempts >= SetAside.MOST_ATTEMPTS) {
      quarantine(why, now);
    }
  }

  void quarantine(String why, Instant now) {
    state = State.QUARANTINED;
    waitingSince = null;
    reason = Reasons.shortened(why);
    workedAt = now;
  }

  /** A person asks to try again; nothing of it became an item yet. */
  void again() {
    if (state == State.QUARANTINED) {
      state = State.STORED;
      waitingSince = receivedAt;
      attempts = 0;
    }
  }

  public boolean emptied() {
    return body.length == 0;
  }

  @Transient
  public long id() {
    return id == null ? 0 : id;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public byte[] body() {
    return body.clone();
  }

  public State state() {
    return state;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<Instant> workedAt() {
    return Optional.ofNullable(workedAt);
  }
}
