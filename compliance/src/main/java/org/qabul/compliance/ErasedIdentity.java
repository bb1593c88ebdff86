package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A number or user id whose person was erased, as a keyed hash. */
@Entity
@Immutable
@Table(name = "erased_identity")
public class ErasedIdentity {
  @Id private String hash;
  private String contactId;
  private Instant erasedAt;

  protected ErasedIdentity() {}

  ErasedIdentity(String hash, String contactId, Instant erasedAt) {
    this.hash = hash;
    this.contactId = contactId;
    this.erasedAt = erasedAt;
  }

  Instant erasedAt() {
    return erasedAt;
  }
}
