package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2-HMAC-SHA256, 600,000 rounds (OWASP), over a salt of 32 bytes. */
@ApplicationScoped
public class Passwords {
  private final Pbkdf2PasswordHash hash;

  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
  }

  String hash(char[] password) {
    return hash.generate(password);
  }

  boolean holds(char[] password, String kept) {
    return hash.verify(password, kept);
  }
}
