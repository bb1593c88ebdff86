package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.qabul.chain.Rows.Column;

class CanonicalTest {
  private static final OffsetDateTime NOON_IN_RIYADH =
      OffsetDateTime.parse("2026-01-05T12:00:00.5+03:00");

  @Test
  void isTheSameOnEveryDatabase() throws SQLException {
    String line =
        "{\"at\":\"2026-01-05T09:00:00.500Z\",\"ledger\":\"AUDIT\",\"note\":\"نعم\",\"seq\":\"7\"}";
    assertThat(
            text(
                new Column("seq", "int8", "7"),
                new Column("at", "timestamptz", NOON_IN_RIYADH),
                new Column("note", "varchar", "نعم")))
        .isEqualTo(line);
    assertThat(
            text(
                new Column("NOTE", "CHARACTER VARYING", "نعم"),
                new Column("SEQ", "BIGINT", "7"),
                new Column("AT", "TIMESTAMP WITH TIME ZONE", NOON_IN_RIYADH)))
        .isEqualTo(line);
  }

  @Test
  void leavesOutWhatHasNoValue() throws SQLException {
    assertThat(
            text(
                new Column("seq", "int8", "7"),
                new Column("valid_until", "timestamptz", null),
                new Column("note", "varchar", null)))
        .isEqualTo("{\"ledger\":\"AUDIT\",\"seq\":\"7\"}");
  }

  @Test
  void hasItsNamesInOrderAndNoSpaces() {
    var written = Json.createObjectBuilder().add("b", "2").add("a", "1").build();
    assertThat(Canonical.text(written)).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
  }

  /** Worked out with sha256sum. */
  @Test
  void coversSaltWordsAndFile() {
    assertThat(Canonical.digest("salt", "words", null))
        .isEqualTo("09f030f9b6be1a7939037e2c5c79afdf4d6a2aa256cac57a3ec32179067db353");
    assertThat(Canonical.digest("salt", "words", "abcd"))
        .isEqualTo("db7cfc66450472212b6d52391f880e37ea42b8ecffe5d2ce0a574084bcf59f68");
  }

  private static String text(Column... columns) throws SQLException {
    return Canonical.text(Canonical.line(LedgerName.AUDIT, Rows.of(columns)));
  }
}
