package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Set;
import org.qabul.domain.Operator;

/**
 * Knows operators by login and password. Unknown, disabled and locked accounts all sound the same.
 */
@ApplicationScoped
public class OperatorStore implements IdentityStore {
  private final OperatorLogins logins;
  private final Passwords passwords;
  private final LoginBrake brake;
  private final String nobody;

  @Inject
  OperatorStore(OperatorLogins logins, Passwords passwords, LoginBrake brake) {
    this.logins = logins;
    this.passwords = passwords;
    this.brake = brake;
    // Hashing something for unknown names too keeps them from answering faster than known ones
    this.nobody = passwords.hash("nobody has this password".toCharArray());
  }

  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    String login = credential.getCaller().strip().toLowerCase(Locale.ROOT);
    if (brake.blocked(login)) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    var operator = logins.enabled(login);
    String kept = operator.map(Operator::passwordHash).orElse(nobody);
    boolean right = passwords.holds(credential.getPassword().getValue(), kept);
    if (operator.isEmpty() || !right) {
      brake.failed(login);
      return CredentialValidationResult.INVALID_RESULT;
    }
    brake.release(login);
    return new CredentialValidationResult(login, Set.of(operator.get().role().name()));
  }
}
