package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.qabul.api.SecretFile;
import org.qabul.chain.ChainSettings;
import org.qabul.compliance.ErasureKey;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.OptOutReader;
import org.qabul.compliance.RetentionSettings;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.LiveSend;
import org.qabul.graph.GraphSettings;
import org.qabul.webhook.WebhookSettings;

/** Gives every module its own part of the configuration, and the clock. */
@ApplicationScoped
public class Wiring {
  /** Databases keep microseconds: a time must read back as it was written. */
  private static final Duration MICROSECOND = Duration.ofNanos(1000);

  private final Configuration configuration = Configuration.read(ConfigProvider.getConfig());

  @Produces
  @Singleton
  Configuration configuration() {
    return configuration;
  }

  @Produces
  @Singleton
  DeskSettings desk() {
    return configuration.desk();
  }

  @Produces
  @Singleton
  GateSettings gate() {
    return configuration.gate();
  }

  @Produces
  @Singleton
  OptOutReader optOutReader() {
    return configuration.optOutReader();
  }

  @Produces
  @Singleton
  RetentionSettings retention() {
    return configuration.retention();
  }

  @Produces
  @Singleton
  ChainSettings chain() {
    var read = configuration.chain();
    boolean given = config().getOptionalValue(Key.LEDGER_KEY.key(), String.class).isPresent();
    return given ? read : read.signedWith(kept(Key.LEDGER_KEY, read.key()::text));
  }

  @Produces
  @Singleton
  ErasureKey erasure() {
    return configuration
        .erasureKey()
        .orElseGet(() -> new ErasureKey(kept(Key.ERASURE_KEY, () -> ErasureKey.fresh().text())));
  }

  @Produces
  @Singleton
  WebhookSettings webhook() {
    return configuration.webhook();
  }

  @Produces
  @Singleton
  GraphSettings graph() {
    return configuration.graph();
  }

  @Produces
  @Singleton
  LiveSend liveSend() {
    return configuration::live;
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }

  /** From the second start on, the server reads the file as configuration. */
  private static String kept(Key key, Supplier<String> fresh) {
    return SecretFile.named(key.key(), config()).readOrMake(fresh);
  }

  private static Config config() {
    return ConfigProvider.getConfig();
  }
}
