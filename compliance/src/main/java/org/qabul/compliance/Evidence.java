package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.chain.Canonical;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Words;

/**
 * What proves a line of the consent ledger, kept beside it: words are a person's own and can be
 * erased, while the line keeps their salted hash. With the salt gone too, nobody can find the words
 * by trying. The bytes of a file are read only by who wants them, see {@link Scans}: the gate reads
 * every line of a person.
 */
@Entity
@Table(name = "evidence")
public class Evidence {
  @Id private String id;
  private String contactId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable String words;
  private @Nullable String fileName;
  private @Nullable String mediaType;
  private @Nullable String contentSha256;
  private @Nullable String salt;
  private String sha256;
  private Instant keptAt;

  /** What it is. */
  public enum Kind {
    MESSAGE(new Words("رسالة الشخص نفسه", "The person's own message")),
    FORM(new Words("سطر من نموذج", "A form's row")),
    SCAN(new Words("صورة مستند", "A scan")),
    CALL_NOTE(new Words("ملاحظة مكالمة", "A note of a call"));

    private final Words title;

    Kind(Words title) {
      this.title = title;
    }

    public Words title() {
      return title;
    }
  }

  protected Evidence() {}

  Evidence(String contactId, Proof proof, Instant now) {
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.kind = proof.kind();
    this.words = proof.words();
    proof.scan().ifPresent(this::keep);
    this.salt = OpaqueId.next();
    this.sha256 = Canonical.digest(salt, words, contentSha256);
    this.keptAt = now;
  }

  private void keep(Scan scan) {
    this.fileName = scan.fileName();
    this.mediaType = scan.mediaType();
    this.contentSha256 = scan.sha256();
  }

  @Transient
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** Empty once it is erased. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Empty when there is no file, or once it is erased. */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  String mediaType() {
    return mediaType == null ? "" : mediaType;
  }

  /** Of the file's bytes, hexadecimal. */
  Optional<String> contentSha256() {
    return Optional.ofNullable(contentSha256);
  }

  /** Salted, over words and file; hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public Instant keptAt() {
    return keptAt;
  }
}
