package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Origin;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;

/** One line of the audit: who did what, to what, from where, when. Only ever added. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long seq;

  private String action;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private String subjectId;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String actorId;
  private String note;
  private Instant happenedAt;

  protected AuditEvent() {}

  AuditEvent(Announcement announcement, String note) {
    this.action = announcement.action();
    this.subjectKind = announcement.subject().kind();
    this.subjectId = announcement.subject().id();
    this.origin = announcement.actor().origin();
    this.actorId = announcement.actor().id();
    this.note = note;
    this.happenedAt = announcement.at();
  }

  public long seq() {
    return seq == null ? 0 : seq;
  }

  public String action() {
    return action;
  }

  public Subject subject() {
    return new Subject(subjectKind, subjectId);
  }

  public Actor actor() {
    return new Actor(origin, actorId);
  }

  public String note() {
    return note;
  }

  public Instant happenedAt() {
    return happenedAt;
  }
}
