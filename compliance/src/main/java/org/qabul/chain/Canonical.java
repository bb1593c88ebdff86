package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Sha256;

/**
 * The one form in which a line is hashed: RFC 8785 over its columns. Every value is a string, times
 * are in UTC, and a column without a value is left out, so that a column that comes later changes
 * no line that is there already.
 */
public final class Canonical {
  /** Asking {@code Json} itself searches the class path anew each time. */
  static final JsonProvider JSON = JsonProvider.provider();

  private Canonical() {}

  static JsonObject line(LedgerName ledger, ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var line = JSON.createObjectBuilder().add("ledger", ledger.name());
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String value = value(row, column, columns.getColumnTypeName(column));
      if (value != null) {
        line.add(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value);
      }
    }
    return line.build();
  }

  private static @Nullable String value(ResultSet row, int column, String type)
      throws SQLException {
    if (type.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
      var time = row.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant().toString();
    }
    return row.getString(column);
  }

  /**
   * What the ledger keeps of evidence: with the salt gone, nobody finds the words by trying.
   *
   * @param file SHA-256 of the file beside the words, hexadecimal
   */
  public static String digest(String salt, String words, @Nullable String file) {
    return Sha256.hex(file == null ? salt + " " + words : salt + " " + words + " " + file);
  }

  /** RFC 8785, JSON Canonicalization Scheme. */
  public static String text(JsonObject json) {
    try {
      return new String(new JsonCanonicalizer(json.toString()).getEncodedUTF8(), UTF_8);
    } catch (IOException ours) {
      throw new UncheckedIOException(ours);
    }
  }
}
