package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operator's word for exactly one message to exactly one person. Never changed after it is
 * given.
 */
@Entity
@Table(name = "approval")
public class Approval {
  @Id private String id;
  private String draftVersionId;
  private String operatorId;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String seal;
  private @Nullable String parts;
  private @Nullable String messageId;
  private @Nullable String templateHash;
  private Instant approvedAt;
  private Instant expiresAt;

  protected Approval() {}

  /**
   * A word given on paper first: not yet sealed, so that the gate can say what the seal must be.
   */
  public Approval(String draftVersionId, Actor approver, Instant approvedAt, Instant expiresAt) {
    this.id = OpaqueId.next();
    this.draftVersionId = draftVersionId;
    this.operatorId = approver.id();
    this.origin = approver.origin();
    this.seal = "";
    this.approvedAt = approvedAt;
    this.expiresAt = expiresAt;
  }

  /**
   * @param messageId the message it is for: a second approval of the same one names the same
   * @param templateHash content of the template at this moment; null for free words
   * @throws IllegalStateException when it is sealed already
   */
  public Approval sealed(SealedParts what, String messageId, @Nullable String templateHash) {
    if (!this.seal.isEmpty()) {
      throw new IllegalStateException("approval " + id + " is sealed already");
    }
    this.seal = what.seal().hex();
    this.parts = what.marks();
    this.messageId = messageId;
    this.templateHash = templateHash;
    return this;
  }

  /** What is not as it was approved; empty too when nobody can say any more. */
  public List<SealPart> differing(SealedParts now) {
    return parts == null || holds(now.seal()) ? List.of() : now.differing(parts);
  }

  public boolean holds(Seal other) {
    return seal.equals(other.hex());
  }

  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  @Transient
  public String id() {
    return id;
  }

  public String draftVersionId() {
    return draftVersionId;
  }

  public String operatorId() {
    return operatorId;
  }

  public Origin origin() {
    return origin;
  }

  public Seal seal() {
    return new Seal(seal);
  }

  public Optional<String> messageId() {
    return Optional.ofNullable(messageId);
  }

  public Optional<String> templateHash() {
    return Optional.ofNullable(templateHash);
  }

  public Instant approvedAt() {
    return approvedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
