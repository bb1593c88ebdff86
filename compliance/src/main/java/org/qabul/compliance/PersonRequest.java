package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Limits;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Words;

/**
 * What a person asked for under their rights, and by when it wants an answer: thirty days by the
 * Saudi law's regulation, which is stricter than the month of GDPR 12(3).
 */
@Entity
@Table(name = "person_request")
public class PersonRequest {
  public static final Duration TIME = Duration.ofDays(30);
  public static final int MAX_NOTE = 500;

  @Id private String id;
  private String contactId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  private String note;
  private Instant askedAt;
  private Instant dueAt;
  private String openedBy;
  private @Nullable String answer;
  private @Nullable String closedBy;
  private @Nullable Instant closedAt;
  @Version private int revision;

  /** What was asked for. */
  public enum Kind {
    EXPORT(new Words("نسخة من بياناته", "A copy of their data")),
    CORRECT(new Words("تصحيح بياناته", "Correction")),
    ERASE(new Words("محو بياناته", "Erasure"));

    private final Words words;

    Kind(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  /** How far it is. */
  public enum State {
    OPEN(new Words("مفتوح", "Open")),
    DONE(new Words("نُفّذ", "Done")),
    REFUSED(new Words("رُفض", "Refused"));

    private final Words words;

    State(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  protected PersonRequest() {}

  PersonRequest(String contactId, Kind kind, String note, Instant askedAt, String operatorId) {
    Limits.atMost("note", note, MAX_NOTE);
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.kind = kind;
    this.state = State.OPEN;
    this.note = note;
    this.askedAt = askedAt;
    this.dueAt = askedAt.plus(TIME);
    this.openedBy = operatorId;
  }

  void close(State end, String answer, String operatorId, Instant now) {
    if (state != State.OPEN) {
      throw new IllegalStateException("request " + id + " is " + state);
    }
    Limits.atMost("answer", answer, MAX_NOTE);
    this.state = end;
    this.answer = answer;
    this.closedBy = operatorId;
    this.closedAt = now;
  }

  public boolean open() {
    return state == State.OPEN;
  }

  /** Open when its time was over. */
  public boolean late(Instant now) {
    return open() && !now.isBefore(dueAt);
  }

  @Transient
  public String id() {
    return id;
  }

  public String contactId() {
    return contactId;
  }

  public Kind kind() {
    return kind;
  }

  public State state() {
    return state;
  }

  public String note() {
    return note;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
