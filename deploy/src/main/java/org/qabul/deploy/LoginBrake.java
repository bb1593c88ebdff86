package org.qabul.deploy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/**
 * Slows down whoever guesses passwords; counted in the database, so that a restart forgives
 * nothing.
 */
@Deed
class LoginBrake {
  private static final int MAX_LOGIN = 200;

  private final Session session;
  private final Clock clock;

  @Inject
  LoginBrake(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  boolean blocked(String login) {
    return find(login).filter(attempt -> attempt.blocked(clock.instant())).isPresent();
  }

  void failed(String login) {
    var attempt = find(login).orElseGet(() -> new LoginAttempt(key(login)));
    attempt.failed(clock.instant());
    session.persist(attempt);
  }

  void release(String login) {
    find(login).ifPresent(LoginAttempt::release);
  }

  private Optional<LoginAttempt> find(String login) {
    return Optional.ofNullable(
        session.get(LoginAttempt.class, key(login), LockMode.PESSIMISTIC_WRITE));
  }

  private static String key(String login) {
    return login.substring(0, Math.min(MAX_LOGIN, login.length()));
  }
}
