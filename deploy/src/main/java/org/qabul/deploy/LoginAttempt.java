package org.qabul.deploy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a login was tried in vain, known account or not. */
@Entity
@Table(name = "login_attempt")
class LoginAttempt {
  private static final int FREE_TRIES = 5;
  private static final int LONGEST_STEP = 8;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

  @Id private String id;
  private int failures;
  private @Nullable Instant blockedUntil;

  protected LoginAttempt() {}

  LoginAttempt(String login) {
    this.id = login;
  }

  /** After five failures each one doubles the wait, up to about an hour. */
  void failed(Instant now) {
    failures++;
    if (failures >= FREE_TRIES) {
      int step = Math.min(LONGEST_STEP, failures - FREE_TRIES);
      blockedUntil = now.plus(FIRST_WAIT.multipliedBy(1L << step));
    }
  }

  void release() {
    failures = 0;
    blockedUntil = null;
  }

  boolean blocked(Instant now) {
    return blockedUntil != null && now.isBefore(blockedUntil);
  }
}
