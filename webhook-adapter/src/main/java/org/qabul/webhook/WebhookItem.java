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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing Meta reported: a message, a tap, a status or a change. Each is worked on its own. */
@Entity
@Table(name = "webhook_item")
public class WebhookItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(updatable = false)
  private long deliveryId;

  @Column(updatable = false)
  private int ordinal;

  @Column(updatable = false)
  private String kind;

  /** Its delivery while it waits, and nothing else: the line is found by it. */
  private @Nullable Long place;

  @Column(updatable = false)
  private @Nullable String duplicateKey;

  @Column(updatable = false)
  private String personKey;

  @Column(updatable = false)
  private byte[] content;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable String reason;
  private int attempts;
  private @Nullable Instant workedAt;

  /**
   * WAITING for the pump; WORKED by a deed; KEPT because no deed acts on its kind; DUPLICATE of one
   * that came before; QUARANTINED because working it failed.
   */
  public enum State {
    WAITING,
    WORKED,
    KEPT,
    DUPLICATE,
    QUARANTINED
  }

  protected WebhookItem() {}

  void worked(boolean acted, Instant now) {
    state = acted ? State.WORKED : State.KEPT;
    place = null;
    reason = null;
    attempts++;
    workedAt = now;
  }

  void quarantine(String why, Instant now) {
    state = State.QUARANTINED;
    place = null;
    reason = Reasons.shortened(why);
    attempts++;
    workedAt = now;
  }

  /** It could not be worked this time; after too many times it is set aside. */
  void stumble(String why, Instant now) {
    attempts++;
    if (attempts >= SetAside.MOST_ATTEMPTS) {
      quarantine(why, now);
    }
  }

  /** A person asks to try again, after what was wrong was mended or another number became ours. */
  void again() {
    if (mayBeWorkedAgain()) {
      state = State.WAITING;
      place = deliveryId;
      attempts = 0;
    }
  }

  /** Not when it was done, nor when what it said went in the meantime. */
  public boolean mayBeWorkedAgain() {
    return (state == State.QUARANTINED || state == State.KEPT) && !emptied();
  }

  public boolean emptied() {
    return content.length == 0;
  }

  @Transient
  public long id() {
    return id == null ? 0 : id;
  }

  public long deliveryId() {
    return deliveryId;
  }

  public int ordinal() {
    return ordinal;
  }

  public String kind() {
    return kind;
  }

  /** Empty for whatever is not the first of its kind. */
  String key() {
    return duplicateKey == null ? "" : duplicateKey;
  }

  public String personKey() {
    return personKey;
  }

  /** What Meta said, with the parts of the envelope that belong to it. */
  public String json() {
    return new String(content, StandardCharsets.UTF_8);
  }

  public State state() {
    return state;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public int attempts() {
    return attempts;
  }

  public Optional<Instant> workedAt() {
    return Optional.ofNullable(workedAt);
  }
}
