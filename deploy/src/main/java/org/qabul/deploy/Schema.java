package org.qabul.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, brought to their newest version; but for a few the scripts fit both databases. */
public final class Schema {
  private Schema() {}

  public static void migrate(DataSource database) {
    boolean postgreSql = isPostgreSql(database);
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations(
            "classpath:org/qabul/schema",
            "classpath:org/qabul/schema_" + (postgreSql ? "postgresql" : "h2"))
        // The two databases share no name for "bytes without a limit"
        .placeholders(Map.of("bytes", postgreSql ? "bytea" : "blob"))
        .load()
        .migrate();
  }

  /**
   * Brings the tables up as their owner, and lets the desk's role in: it reads and writes, but of
   * ledgers it can change or take away nothing.
   */
  public static void prepare(DataSource owner, String role) {
    migrate(owner);
    try (Connection connection = owner.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String grant : Grants.to(statement.enquoteIdentifier(role, true))) {
        statement.execute(grant);
      }
      connection.commit();
    } catch (SQLException refused) {
      throw new IllegalStateException("the database role cannot be let in", refused);
    }
  }

  private static boolean isPostgreSql(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database cannot be reached", unreachable);
    }
  }
}
