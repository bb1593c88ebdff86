package org.qabul.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.LedgerKey;
import org.qabul.compliance.ErasureKey;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FrequencyCaps;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.Kept;
import org.qabul.compliance.OptOutReader;
import org.qabul.compliance.QuietCalendar;
import org.qabul.compliance.QuietHours;
import org.qabul.compliance.RetentionSettings;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.LiveSend;
import org.qabul.graph.GraphSettings;
import org.qabul.webhook.Answer;
import org.qabul.webhook.IntakeWatch;
import org.qabul.webhook.WebhookSettings;

/** The defaults of the configuration; live sending is a switch that a test may turn. */
@ApplicationScoped
class BoxSettings {
  static final String APP_SECRET = "box-app-secret";

  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private volatile boolean live;

  void turnLive(boolean on) {
    live = on;
  }

  @Produces
  @Singleton
  LiveSend liveSend() {
    return () -> live;
  }

  @Produces
  @Singleton
  DeskSettings desk() {
    return new DeskSettings(
        List.of("100000000000001"), Optional.of("rehearsal"), Duration.ofHours(24), RIYADH);
  }

  @Produces
  @Singleton
  ErasureKey erasure() {
    return ErasureKey.fresh();
  }

  @Produces
  @Singleton
  GateSettings gate() {
    return new GateSettings(
        RIYADH,
        QuietCalendar.of(QuietHours.parse("21:00-08:00"), Set.of()),
        new FrequencyCaps(FrequencyCaps.Cap.parse("2/P7D"), Map.of()),
        FourEyes.NEVER);
  }

  @Produces
  @Singleton
  OptOutReader optOutReader() {
    return new OptOutReader(List.of());
  }

  @Produces
  @Singleton
  RetentionSettings retention() {
    return new RetentionSettings(Map.of(Kept.WEBHOOKS, Duration.ofDays(30)));
  }

  @Produces
  @Singleton
  ChainSettings chain() throws IOException {
    Path folder = Files.createTempDirectory("box-ledger");
    folder.toFile().deleteOnExit();
    return new ChainSettings(
        folder.resolve("checkpoints.jsonl"), LedgerKey.fresh(), Duration.ofSeconds(1), Set.of());
  }

  @Produces
  @Singleton
  WebhookSettings webhook() {
    return new WebhookSettings(Optional.of("box-verify-token"), List.of(APP_SECRET));
  }

  @Produces
  @Singleton
  IntakeWatch unwatched() {
    return new IntakeWatch() {
      @Override
      public void answered(Answer answer, Duration took) {}

      @Override
      public void worked(int items) {}

      @Override
      public void quarantined() {}
    };
  }

  @Produces
  @Singleton
  GraphSettings graph() {
    return new GraphSettings(
        URI.create("http://127.0.0.1:9"), "v25.0", Optional.empty(), TIMEOUT, TIMEOUT);
  }
}
