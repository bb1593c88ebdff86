package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who opts out is answered: exact words that an admin approved once for everybody.
 * They never change; other words are another answer.
 */
@Entity
@Table(name = "opt_out_answer")
public class OptOutAnswer {
  public static final int MAX = 500;

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String body;
  private String approvedBy;
  private Instant approvedAt;
  private String seal;
  private @Nullable String endedBy;
  private @Nullable Instant endedAt;

  protected OptOutAnswer() {}

  public OptOutAnswer(Language language, String body, String approvedBy, Instant now) {
    Limits.required("body", body.strip(), MAX);
    this.id = OpaqueId.next();
    this.language = language;
    this.body = body.strip();
    this.approvedBy = approvedBy;
    this.approvedAt = now;
    this.seal = sealNow().hex();
  }

  public void end(String endedBy, Instant now) {
    this.endedBy = endedBy;
    this.endedAt = now;
  }

  public boolean inForce() {
    return endedAt == null;
  }

  /** Whether it still says what was approved, in that language and by that admin. */
  public boolean sealed() {
    return seal.equals(sealNow().hex());
  }

  private Seal sealNow() {
    return Seal.over(List.of(id, language.code(), body, approvedBy));
  }

  @Transient
  public String id() {
    return id;
  }

  public Language language() {
    return language;
  }

  public String body() {
    return body;
  }

  /** The id of an operator. */
  public String approvedBy() {
    return approvedBy;
  }

  public Instant approvedAt() {
    return approvedAt;
  }

  /** As a message says it. */
  public Content content() {
    return new Content.OptOutConfirmed(id, body);
  }
}
