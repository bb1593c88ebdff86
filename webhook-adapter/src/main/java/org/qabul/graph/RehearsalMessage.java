package org.qabul.graph;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.SendRequest;

/** A message as the rehearsal phone shows it, with the statuses that are still to be played. */
@Entity
@Table(name = "rehearsal_message")
public class RehearsalMessage {
  private static final Duration STEP = Duration.ofMillis(400);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String messageId;
  private String wamid;
  private String recipient;
  private String payload;

  @Enumerated(EnumType.STRING)
  private Fate fate;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private @Nullable Instant nextAt;
  private Instant drawnAt;

  /** How far the phone has come with it. */
  public enum Stage {
    DRAWN,
    SENT,
    DELIVERED,
    READ,
    FAILED;

    /** The word in a status webhook. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected RehearsalMessage() {}

  RehearsalMessage(SendRequest request, Fate fate, Instant now) {
    this.messageId = request.messageId();
    this.wamid = "wamid.REHEARSAL" + OpaqueId.next();
    this.recipient = request.recipient().id();
    this.payload = request.payload().json();
    this.fate = fate;
    this.stage = Stage.DRAWN;
    this.nextAt = now.plus(STEP);
    this.drawnAt = now;
  }

  /** Moves to the next status and says which webhook tells of it. */
  Stage play(Instant now) {
    stage = next();
    boolean last = stage == Stage.READ || stage == Stage.FAILED;
    nextAt = last ? null : now.plus(STEP);
    return stage;
  }

  private Stage next() {
    if (fate.code().isPresent()) {
      return Stage.FAILED;
    }
    return switch (stage) {
      case DRAWN -> Stage.SENT;
      case SENT -> Stage.DELIVERED;
      case DELIVERED, READ, FAILED -> Stage.READ;
    };
  }

  @Transient
  public long id() {
    return id == null ? 0 : id;
  }

  public String messageId() {
    return messageId;
  }

  public String wamid() {
    return wamid;
  }

  /** The id of the contact or operator whose phone shows it. */
  public String recipient() {
    return recipient;
  }

  /** The exact JSON that Meta would have got. */
  public String payload() {
    return payload;
  }

  public Fate fate() {
    return fate;
  }

  public Stage stage() {
    return stage;
  }

  public Instant drawnAt() {
    return drawnAt;
  }

  Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }
}
