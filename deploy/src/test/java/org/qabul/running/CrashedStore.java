package org.qabul.running;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.DeskBox;
import org.qabul.box.PostgreSql;
import org.qabul.webhook.WebhookPump;

/** The database of a desk that gets killed: restarted on, and at last worked to its end. */
final class CrashedStore {
  private final Path home;
  private final DatabaseKind kind;
  private final String url;

  private CrashedStore(Path home, DatabaseKind kind, String url) {
    this.home = home;
    this.kind = kind;
    this.url = url;
  }

  static CrashedStore of(DatabaseKind kind, Path home) {
    return new CrashedStore(
        home,
        kind,
        switch (kind) {
          case H2 -> "jdbc:h2:file:" + home.resolve("db/qabul") + ";WRITE_DELAY=0";
          case POSTGRESQL -> PostgreSql.freshDatabase();
        });
  }

  RunningDesk start() {
    return DeskStart.in(home)
        .with("QABUL_DB_URL", url)
        .with("QABUL_DB_USER", kind == DatabaseKind.H2 ? "qabul" : "postgres")
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        // Killed before the better compiler would pay
        .briefly()
        .start();
  }

  /** Works everything that is stored, as a next start would, but to its end. */
  Worked drain() throws SQLException {
    DataSource left = kind.at(url);
    try (DeskBox next = DeskBox.on(left)) {
      var pump = next.select(WebhookPump.class);
      while (pump.turn()) {
        Thread.onSpinWait();
      }
      return Worked.of(left);
    }
  }

  /**
   * What became of everything.
   *
   * @param taps what was worked
   * @param twice what was worked more than once
   * @param not why anything is still not worked
   */
  record Worked(Set<String> taps, Set<String> twice, Set<String> not) {
    private static Worked of(DataSource database) throws SQLException {
      try (Connection connection = database.getConnection()) {
        return new Worked(
            strings(connection, "select wamid from tap_record"),
            strings(connection, "select wamid from tap_record group by wamid having count(*) > 1"),
            strings(
                connection,
                "select 'delivery ' || id || ' ' || state || ' ' || coalesce(reason, '')"
                    + " from webhook_delivery where state <> 'SPLIT' union all"
                    + " select 'item ' || id || ' ' || state || ' ' || coalesce(reason, '')"
                    + " from webhook_item where state not in ('WORKED', 'DUPLICATE')"));
      }
    }

    private static Set<String> strings(Connection connection, String query) throws SQLException {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(query)) {
        var found = new HashSet<String>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }
}
