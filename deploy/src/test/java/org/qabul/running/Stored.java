package org.qabul.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** What lies in the database of a desk that runs. */
final class Stored {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String UNDONE =
      "select 'delivery ' || id || ' ' || state || ' ' || coalesce(reason, '')"
          + " from webhook_delivery where state = 'STORED' union all"
          + " select 'item ' || id || ' ' || state || ' ' || coalesce(reason, '')"
          + " from webhook_item where state = 'WAITING'";

  private final String url;

  Stored(String url) {
    this.url = url;
  }

  long deliveries() throws SQLException {
    return Long.parseLong(all("select count(*) from webhook_delivery").iterator().next());
  }

  String newestBody() throws SQLException {
    String hex = url.startsWith("jdbc:h2:") ? "rawtohex(body)" : "encode(body, 'hex')";
    return all("select " + hex + " from webhook_delivery order by id desc limit 1")
        .iterator()
        .next()
        .toLowerCase(Locale.ROOT);
  }

  /** What of all that was stored still waits, after so long at most. */
  Set<String> undoneAfter(Duration patience) throws SQLException {
    long end = System.nanoTime() + patience.toNanos();
    var undone = all(UNDONE);
    while (!undone.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      undone = all(UNDONE);
    }
    return undone;
  }

  Set<String> quarantined() throws SQLException {
    return all("select kind || ' ' || reason from webhook_item where state = 'QUARANTINED'");
  }

  Set<String> tapped() throws SQLException {
    return all("select wamid from tap_record");
  }

  Set<String> tappedTwice() throws SQLException {
    return all("select wamid from tap_record group by wamid having count(*) > 1");
  }

  Set<String> all(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
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
