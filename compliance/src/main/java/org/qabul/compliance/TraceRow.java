package org.qabul.compliance;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as its person may read it: texts and times, bytes as the text they are, or in Base64. */
public final class TraceRow {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Set<String> BYTES = Set.of("bytea", "blob", "binary large object");

  private TraceRow() {}

  /** What is not there is left out. */
  public static JsonObject of(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var json = JSON.createObjectBuilder();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String value = value(row, column, columns.getColumnTypeName(column));
      if (value != null) {
        json.add(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value);
      }
    }
    return json.build();
  }

  private static @Nullable String value(ResultSet row, int column, String type)
      throws SQLException {
    String kind = type.toLowerCase(Locale.ROOT);
    if (BYTES.contains(kind)) {
      byte[] bytes = row.getBytes(column);
      return bytes == null ? null : text(bytes);
    }
    if (kind.startsWith("timestamp")) {
      var time = row.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant().toString();
    }
    return row.getString(column);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException binary) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }
}
