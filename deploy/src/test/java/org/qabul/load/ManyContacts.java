package org.qabul.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;

/**
 * A desk's database after years, written by {@code many_contacts.sql} in sets: contacts, five
 * consent lines for each on average (1 for some, 50 for others) with their evidence and notices, a
 * draft that waits for each, and a message a contact that left, on average (30 for some). The same
 * count gives the same rows. What it adds to the ledger gets no link in the chain and no digest
 * that a verifier would accept: nobody verifies it.
 */
final class ManyContacts {
  static final int LINES_EACH = 5;

  private final String url;

  ManyContacts(String url) {
    this.url = url;
  }

  /**
   * Fills a database in which there is only the schema, and what {@code names} speaks of.
   *
   * @param names what the places of the same name in the file stand for
   */
  void fill(int contacts, Instant now, Map<String, String> names) throws SQLException, IOException {
    String sql = sql().replace("${contacts}", "" + contacts).replace("${now}", now.toString());
    for (var name : names.entrySet()) {
      sql = sql.replace("${" + name.getKey() + "}", name.getValue());
    }
    try (var connection = DriverManager.getConnection(url, "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
      read(statement);
    }
  }

  /** A live database has read its pages long ago; the disk of this machine is nobody's measure. */
  private static void read(Statement statement) throws SQLException {
    statement.execute("create extension pg_prewarm");
    statement.execute(
        "select sum(pg_prewarm(oid, 'read')) from pg_class"
            + " where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace");
  }

  private static String sql() throws IOException {
    try (var file = ManyContacts.class.getResourceAsStream("many_contacts.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
