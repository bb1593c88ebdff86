package org.qabul.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.qabul.box.PostgreSql;
import org.qabul.launch.PreBoot;
import org.qabul.running.SignedWebhooks;

/** Prepares the home of the served desk, and its database, before the server starts. */
public class ServedDatabase implements LoadableExtension {
  private static final Path ROOT = Path.of("target/served");

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Preparation.class);
  }

  /** Called by Arquillian. */
  public static class Preparation {
    // Before the container's own observers, which start the server on this event
    public void prepare(@Observes(precedence = 100) BeforeSuite event) throws IOException {
      String kind = System.getProperty("qabul.database", "h2");
      Path home = ROOT.resolve(kind);
      Path secrets = Files.createDirectories(home.resolve("secrets"));
      PreBoot.write(home);
      write(secrets, database(kind));
      write(secrets, DESK);
    }

    /** Quiet hours would park a message by the time of day at which the test runs. */
    private static final Map<String, String> DESK =
        Map.of(
            "whatsapp.app.secret", SignedWebhooks.SECRET,
            "whatsapp.verify.token", "a-verify-token-of-the-tests",
            "api.key", Outside.KEY,
            "qabul.demo", "true",
            "qabul.quiet.hours", "00:00-00:00");

    private static void write(Path secrets, Map<String, String> values) throws IOException {
      for (var value : values.entrySet()) {
        Files.writeString(secrets.resolve(value.getKey()), value.getValue());
      }
    }

    private static Map<String, String> database(String kind) {
      return kind.equals("postgresql")
          ? Map.of("qabul.db.url", PostgreSql.freshDatabase(), "qabul.db.user", "postgres")
          : Map.of("qabul.db.url", "jdbc:h2:mem:served;DB_CLOSE_DELAY=-1");
    }
  }
}
