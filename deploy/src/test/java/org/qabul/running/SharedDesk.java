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
  /** The build runs these classes twice. */
  private static final boolean ON_H2 = "h2".equals(System.getProperty("qabul.database"));

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
    home = Files.createTempDirectory("qabul-desk");
    var start = ON_H2 ? onH2(home) : onPostgreSql(home);
    desk = start.briefly().with("WHATSAPP_APP_SECRET", appSecret).start();
  }

  private DeskStart onPostgreSql(Path home) {
    String url = PostgreSql.freshDatabase();
    stored = new Stored(url);
    return DeskStart.in(home).onPostgreSql(url);
  }

  private DeskStart onH2(Path home) {
    System.setProperty("h2.bindAddress", "127.0.0.1");
    String url = "jdbc:h2:file:" + home.resolve("shared") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    stored = new Stored(url + ";USER=qabul");
    return DeskStart.in(home).onSharedH2(url);
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
