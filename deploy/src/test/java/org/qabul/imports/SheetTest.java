package org.qabul.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.InvalidValue;

class SheetTest {
  private static final String TABLE = "الاسم,الجوال\r\nنورة,0501234567\r\n";

  static Stream<byte[]> everyWayToWriteIt() {
    return Stream.of(
        TABLE.getBytes(UTF_8),
        ("\ufeff" + TABLE).getBytes(UTF_8),
        ("\ufeff" + TABLE).getBytes(UTF_16LE),
        ("\ufeff" + TABLE).getBytes(UTF_16BE),
        TABLE.getBytes(UTF_16LE),
        TABLE.getBytes(Charset.forName("windows-1256")),
        TABLE.replace(',', ';').getBytes(UTF_8),
        TABLE.replace(',', '\t').getBytes(UTF_8),
        TABLE.replace(',', '؛').getBytes(UTF_8),
        TABLE.replace("\r\n", "\n").getBytes(UTF_8),
        ("sep=;\r\n" + TABLE.replace(',', ';')).getBytes(UTF_8),
        ("\r\n\r\n" + TABLE + ",,\r\n").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("everyWayToWriteIt")
  void theSameTableIsReadHoweverASpreadsheetWroteIt(byte[] bytes) {
    var sheet = Sheet.read(bytes);
    assertThat(sheet.headings()).containsExactly("الاسم", "الجوال");
    assertThat(sheet.rows()).extracting(Sheet.Row::cells).hasSize(1);
    assertThat(sheet.rows().get(0).cells()).startsWith("نورة", "0501234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=\"\n", "sep=\n", "sep=x\n", "sep=\r\n"})
  void whatNamesNoSeparatorIsALineLikeAnyOther(String first) {
    var sheet = Sheet.read((first.replace("\"", "\"\"\"\"") + TABLE).getBytes(UTF_8));
    assertThat(sheet.rows()).isNotEmpty();
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    var sheet = Sheet.read("name,phone\n\"two\nlines\",1\n\nnext,2\n".getBytes(UTF_8));
    assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2, 5);
    assertThat(sheet.rows().get(0).cell(0)).isEqualTo("two\nlines");
    assertThat(sheet.rows().get(1).cell(7)).as("a cell beyond the line").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name,phone\n", "\n\n"})
  void whatIsNoTableIsRefusedInWords(String text) {
    assertThatThrownBy(() -> Sheet.read(text.getBytes(UTF_8)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("a CSV file");
  }

  @Test
  void morethanTheLimitIsRefusedWithItsNumber() {
    String many = "name,phone\n" + "n,0501234567\n".repeat(Sheet.MAX_ROWS + 1);
    assertThatThrownBy(() -> Sheet.read(many.getBytes(UTF_8)))
        .hasMessageContaining("1 to 200000 lines")
        .hasMessageContaining("200001");
  }
}
