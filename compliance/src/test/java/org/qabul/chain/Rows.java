package org.qabul.chain;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as a driver would hand it over. */
final class Rows {
  private Rows() {}

  /**
   * One column.
   *
   * @param type as the database calls it
   */
  record Column(String label, String type, @Nullable Object value) {}

  static ResultSet of(Column... columns) {
    var row = List.of(columns);
    return answering(
        ResultSet.class,
        (proxy, method, asked) ->
            switch (method.getName()) {
              case "getMetaData" -> meta(row);
              case "getString", "getObject" -> column(row, asked).value();
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static ResultSetMetaData meta(List<Column> row) {
    return answering(
        ResultSetMetaData.class,
        (proxy, method, asked) ->
            switch (method.getName()) {
              case "getColumnCount" -> row.size();
              case "getColumnTypeName" -> column(row, asked).type();
              case "getColumnLabel" -> column(row, asked).label();
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  /** JDBC counts from one. */
  private static Column column(List<Column> row, Object[] asked) {
    return row.get((int) asked[0] - 1);
  }

  private static <T> T answering(Class<T> type, InvocationHandler answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
  }
}
