package org.qabul.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, brought to their newest version; the same scripts for H2 and PostgreSQL. */
public final class Schema {
  private Schema() {}

  public static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:org/qabul/schema")
        .placeholders(Map.of("bytes", bytesType(database)))
        .load()
        .migrate();
  }

  // The two databases share no name for "bytes without a limit"
  private static String bytesType(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getURL().startsWith("jdbc:postgresql:") ? "bytea" : "blob";
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database cannot be reached", unreachable);
    }
  }
}
