package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Meta last said of one business number: whether something holds all its sends, and since
 * when.
 */
@Entity
@Table(name = "account_health")
public class AccountHealth {
  @Id private String businessNumber;
  private @Nullable String heldBecause;
  private @Nullable Instant heldUntil;
  private boolean repliesPass;
  private @Nullable String flaggedBecause;
  private Instant changedAt;
  @Version private int revision;

  protected AccountHealth() {}

  public AccountHealth(String businessNumber, Instant now) {
    this.businessNumber = businessNumber;
    this.changedAt = now;
  }

  /**
   * @param until when Meta said it ends; null when a person has to mend it
   */
  public void hold(String because, @Nullable Instant until, Instant now) {
    heldBecause = because;
    heldUntil = until;
    repliesPass = false;
    changedAt = now;
  }

  /** People complained of what we began; who writes to us still gets an answer. */
  public void holdWhatWeBegin(String because, Instant now) {
    if (!heldForItself(now)) {
      hold(because, null, now);
      repliesPass = true;
    }
  }

  /**
   * The number's quality is bad until Meta, or an admin, says otherwise, whatever else begins or
   * ends.
   *
   * @param because null takes the flag back
   */
  public void flag(@Nullable String because, Instant now) {
    flaggedBecause = because;
    changedAt = now;
  }

  public Optional<String> flaggedBecause() {
    return Optional.ofNullable(flaggedBecause);
  }

  public void release(Instant now) {
    heldBecause = null;
    heldUntil = null;
    repliesPass = false;
    changedAt = now;
  }

  public boolean held(Instant now) {
    return flaggedBecause != null || heldForItself(now);
  }

  private boolean heldForItself(Instant now) {
    return heldBecause != null && (heldUntil == null || now.isBefore(heldUntil));
  }

  /** Holds a message that we begin, or one that answers. */
  public boolean holds(boolean begunByUs, Instant now) {
    return held(now) && (begunByUs || !repliesPass || flaggedBecause != null);
  }

  /** While held: what answers a person still leaves. */
  public boolean repliesPass() {
    return repliesPass;
  }

  public String businessNumber() {
    return businessNumber;
  }

  /** A flag comes first: it has no end of its own. */
  public Optional<String> heldBecause() {
    return flaggedBecause().or(() -> Optional.ofNullable(heldBecause));
  }

  /** Empty when nobody knows when it ends. */
  public Optional<Instant> heldUntil() {
    return flaggedBecause != null ? Optional.empty() : Optional.ofNullable(heldUntil);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
