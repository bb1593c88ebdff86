package org.qabul.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.qabul.box.PostgreSql;

/** One desk, on a database of its own, for all tests of a class. */
final class SharedDesk implements BeforeAllCallback, AfterAllCallback {
  private final String appSecret;
  private @Nullable Path home;
  private @Nullable RunningDesk desk;
  private @Nullable Stored stored;

  SharedDesk(String appSecret) {
    this.appSecret = appSecret;
  }

  RunningDesk desk() {
    return Objects.requireNonNull(desk);
  }

  Stored stored() {
    return Objects.requireNonNull(stored);
  }

  int port() {
    return desk().port();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    String url = PostgreSql.freshDatabase();
    stored = new Stored(url);
    home = Files.createTempDirectory("qabul-desk");
    var start = DeskStart.in(home).onPostgreSql(url).briefly();
    desk = start.with("WHATSAPP_APP_SECRET", appSecret).start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    desk().close();
    try (var entries = Files.walk(Objects.requireNonNull(home))) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
