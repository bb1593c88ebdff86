package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Limits;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Origin;
import org.qabul.domain.Sha256;

/**
 * The very words a person was shown before they agreed, in one language. Never changed: other words
 * are another version. Every line of the consent ledger keeps the hash of what was shown.
 */
@Entity
@Immutable
@Table(name = "notice")
public class Notice {
  public static final int MAX_BODY = 8000;

  @Id private String id;
  private String version;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String body;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private Origin addedOrigin;

  private String addedBy;
  private Instant addedAt;

  protected Notice() {}

  Notice(String version, Language language, String body, Actor actor, Instant now) {
    Limits.line("version", version, ConsentLine.MAX_METHOD);
    Limits.required("body", body, MAX_BODY);
    this.id = OpaqueId.next();
    this.version = version.strip();
    this.language = language;
    this.body = body.strip();
    this.sha256 = Sha256.hex(this.body);
    this.addedOrigin = actor.origin();
    this.addedBy = actor.id();
    this.addedAt = now;
  }

  @Transient
  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  public Language language() {
    return language;
  }

  public String body() {
    return body;
  }

  /** Of the body in UTF-8, hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public Actor addedBy() {
    return new Actor(addedOrigin, addedBy);
  }

  public Instant addedAt() {
    return addedAt;
  }
}
