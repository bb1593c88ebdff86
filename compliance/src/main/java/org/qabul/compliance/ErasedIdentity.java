package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A number or user id whose person was erased, as a keyed hash. */
@Entity
@Immutable
@Table(name = "erased_identity")
@IdClass(ErasedIdentity.Key.class)
public class ErasedIdentity {
  @Id private String hash;
  @Id private String contactId;
  private Instant erasedAt;

  /** The same number may be erased again, as another contact. */
  public record Key(String hash, String contactId) {}

  protected ErasedIdentity() {}

  ErasedIdentity(String hash, String contactId, Instant erasedAt) {
    this.hash = hash;
    this.contactId = contactId;
    this.erasedAt = erasedAt;
  }

  String hash() {
    return hash;
  }

  Instant erasedAt() {
    return erasedAt;
  }
}
