package org.qabul.compliance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.OpaqueId;

/** A phrase of the business that opts out when it is the whole message, until it is removed. */
@Entity
@Table(name = "opt_out_phrase")
public class OptOutPhrase {
  public static final int MAX = 100;

  @Id private String id;
  private String phrase;
  private String folded;
  private String addedBy;
  private Instant addedAt;
  private @Nullable String removedBy;
  private @Nullable Instant removedAt;

  protected OptOutPhrase() {}

  /**
   * @param folded as the reader compares it
   */
  OptOutPhrase(String phrase, String folded, String addedBy, Instant now) {
    this.id = OpaqueId.next();
    this.phrase = phrase.strip();
    this.folded = folded;
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  /** Somebody wants it again, written their way. */
  void comeBack(String phrase, String addedBy, Instant now) {
    this.phrase = phrase.strip();
    this.addedBy = addedBy;
    this.addedAt = now;
    this.removedBy = null;
    this.removedAt = null;
  }

  void remove(String removedBy, Instant now) {
    this.removedBy = removedBy;
    this.removedAt = now;
  }

  public boolean inForce() {
    return removedAt == null;
  }

  @Transient
  public String id() {
    return id;
  }

  /** As it was typed. */
  public String phrase() {
    return phrase;
  }

  String folded() {
    return folded;
  }

  /** The id of an operator. */
  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
