package org.qabul.running;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.qabul.box.DatabaseKind;
import org.qabul.box.PostgreSql;

/** The database of a desk that gets killed, looked at while the desk is down. */
final class CrashedStore {
  private static final String USER = "postgres";
  private static final int MOST_STARTS = 6;

  private final Path home;
  private final String url;

  private CrashedStore(Path home, String url) {
    this.home = home;
    this.url = url;
  }

  static CrashedStore of(DatabaseKind kind, Path home) {
    return new CrashedStore(
        home,
        switch (kind) {
          case H2 -> "jdbc:h2:file:" + home.resolve("db/qabul") + ";WRITE_DELAY=0";
          case POSTGRESQL -> PostgreSql.freshDatabase();
        });
  }

  RunningDesk start() {
    return DeskStart.in(home)
        .with("QABUL_DB_URL", url)
        .with("QABUL_DB_USER", USER)
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        .start();
  }

  /** Starts the desk until its pumps have worked everything that is stored. */
  void drain() throws Exception {
    for (int starts = 0; starts < MOST_STARTS; starts++) {
      try (RunningDesk desk = start()) {
        desk.stop();
      }
      if (unworked() == 0) {
        return;
      }
    }
    throw new AssertionError(unworked() + " deliveries and items were never worked");
  }

  private int unworked() throws SQLException {
    return strings(
            "select 'd' || id from webhook_delivery where state <> 'SPLIT' union all"
                + " select 'i' || id from webhook_item where state not in ('WORKED', 'DUPLICATE')")
        .size();
  }

  Set<String> worked() throws SQLException {
    return strings("select wamid from tap_record");
  }

  Set<String> workedTwice() throws SQLException {
    return strings("select wamid from tap_record group by wamid having count(*) > 1");
  }

  private Set<String> strings(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new HashSet<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
