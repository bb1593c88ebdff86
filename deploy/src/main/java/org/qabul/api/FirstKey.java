package org.qabul.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.qabul.domain.Sha256;

/**
 * Sees at the start, once the database is open, that the key of the configuration opens the API.
 * While rehearsing one is made when there is none.
 */
@ApplicationScoped
public class FirstKey {
  private static final int AFTER_THE_DATABASE = 8_000;
  private static final String FILE = "api.key";
  private static final String PREFIX = "qbl_";
  private static final int BYTES = 32;

  private final AdmitClient admit;

  @Inject
  FirstKey(AdmitClient admit) {
    this.admit = admit;
  }

  void open(@Observes @Priority(AFTER_THE_DATABASE) Startup event) {
    var config = ConfigProvider.getConfig();
    configured(config).or(() -> rehearsed(config)).ifPresent(this::admit);
  }

  /** The name of a file in the secrets directory is the name of the value it holds. */
  private static Optional<String> configured(Config config) {
    return Stream.of("qabul.api.key", FILE)
        .flatMap(name -> config.getOptionalValue(name, String.class).stream())
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .findFirst();
  }

  private Optional<String> rehearsed(Config config) {
    boolean demo = config.getOptionalValue("qabul.demo", Boolean.class).orElse(false);
    return demo && admit.nobodyYet()
        ? Optional.of(SecretFile.named(FILE, config).readOrMake(FirstKey::fresh))
        : Optional.empty();
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void admit(String key) {
    admit.withKey(Sha256.hex(key));
  }
}
