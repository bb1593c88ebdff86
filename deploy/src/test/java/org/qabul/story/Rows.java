package org.qabul.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain SQL beside the desk: what is stored, read without any of its classes. */
public final class Rows {
  private final DataSource database;

  public Rows(DataSource database) {
    this.database = database;
  }

  public DataSource database() {
    return database;
  }

  public List<Row> all(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet result = statement.executeQuery()) {
      var rows = new ArrayList<Row>();
      while (result.next()) {
        rows.add(row(result));
      }
      return rows;
    } catch (SQLException broken) {
      throw new IllegalStateException(sql, broken);
    }
  }

  public Optional<Row> first(String sql, Object... values) {
    return all(sql, values).stream().findFirst();
  }

  /** The only column of the only row. */
  public String text(String sql, Object... values) {
    Row row = first(sql, values).orElseThrow(() -> new IllegalStateException("no row: " + sql));
    return String.valueOf(row.columns().values().iterator().next());
  }

  public long count(String from, Object... values) {
    return Long.parseLong(text("select count(*) as n from " + from, values));
  }

  /** Changes what no deed changes. */
  public void run(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(sql, broken);
    }
  }

  /** Empties every table. */
  void wipe() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
      var tables = tables();
      if (h2) {
        statement.execute("set referential_integrity false");
        for (String table : tables) {
          statement.execute("truncate table " + table);
        }
        statement.execute("set referential_integrity true");
      } else {
        statement.execute("truncate " + String.join(", ", tables));
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  List<String> tables() {
    return all(
            "select table_name from information_schema.tables where lower(table_schema) = 'public'")
        .stream()
        .map(row -> row.text("table_name"))
        .filter(table -> !table.startsWith("flyway"))
        // They hold no data: their one row is a lock
        .filter(table -> !table.toLowerCase(Locale.ROOT).matches("webhook_splitter|ledger_linker"))
        .toList();
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, storable(values[i]));
    }
    return statement;
  }

  private static Object storable(Object value) {
    return value instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : value;
  }

  private static Row row(ResultSet result) throws SQLException {
    Map<String, Object> columns = new HashMap<>();
    var meta = result.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      Object value = result.getObject(i);
      if (value != null) {
        columns.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), read(value));
      }
    }
    return new Row(columns);
  }

  private static Object read(Object value) {
    if (value instanceof OffsetDateTime at) {
      return at.toInstant();
    }
    return value instanceof Timestamp at ? at.toInstant() : value;
  }
}
