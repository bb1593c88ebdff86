package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody decided: who, when, from where, on what, and how it ended. Never changed. */
@Entity
@Table(name = "decision")
public class Decision {
  @Id private String id;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private String subjectId;
  private String action;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String actorId;
  private String outcome;
  private @Nullable String sheet;
  private Instant decidedAt;

  protected Decision() {}

  /**
   * @param outcome {@code done}, or the code of the reason it was declined for
   * @param sheet the gate's sheet when the gate was asked
   */
  public Decision(
      Subject subject,
      String action,
      Actor actor,
      String outcome,
      @Nullable Sheet sheet,
      Instant now) {
    this.id = OpaqueId.next();
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.action = action;
    this.origin = actor.origin();
    this.actorId = actor.id();
    this.outcome = outcome;
    this.sheet = sheet == null ? null : SheetJson.write(sheet);
    this.decidedAt = now;
  }

  @Transient
  public String id() {
    return id;
  }

  public Subject subject() {
    return new Subject(subjectKind, subjectId);
  }

  public String action() {
    return action;
  }

  public Actor actor() {
    return new Actor(origin, actorId);
  }

  public String outcome() {
    return outcome;
  }

  public Optional<Sheet> sheet() {
    return Optional.ofNullable(sheet).map(SheetJson::read);
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
