package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.chain.Canonical;
import org.qabul.domain.OpaqueId;

/**
 * What proves a line of the consent ledger, kept beside it: words are a person's own and can be
 * erased, while the line keeps their salted hash. With the salt gone too, nobody can find the words
 * by trying.
 */
@Entity
@Table(name = "evidence")
public class Evidence {
  @Id private String id;
  private String contactId;
  private @Nullable String words;
  private @Nullable String salt;
  private String sha256;
  private Instant keptAt;

  protected Evidence() {}

  Evidence(String contactId, String words, Instant now) {
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.words = words;
    this.salt = OpaqueId.next();
    this.sha256 = Canonical.digest(salt, words);
    this.keptAt = now;
  }

  /** Empty once it is erased. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** SHA-256 of salt, a space, and the words; hexadecimal. */
  String sha256() {
    return sha256;
  }
}
