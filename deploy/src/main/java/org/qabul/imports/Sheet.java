package org.qabul.imports;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Words;

/**
 * A table as a spreadsheet writes it: the first line names the columns.
 *
 * @param encoding what its letters are written in
 * @param separator what stands between its cells
 * @param rows the lines after the first that are not empty
 */
public record Sheet(String encoding, char separator, List<String> headings, List<Row> rows) {
  public static final int MAX_ROWS = 200_000;
  public static final int MAX_BYTES = 24 * 1024 * 1024;
  private static final int MAX_COLUMNS = 60;
  private static final String SEPARATORS = ",;\t|؛";
  private static final Pattern SAYS_SEPARATOR = Pattern.compile("sep=[" + SEPARATORS + "]\\R");
  private static final int SEPARATOR_AT = 4;

  /**
   * One line.
   *
   * @param line as an editor counts it, from 1
   */
  public record Row(int line, List<String> cells) {
    /** Empty when the line is too short for it. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * @throws InvalidValue when it is no such table, has no rows, or has too many
   */
  public static Sheet read(byte[] bytes) {
    var file = TextOfFile.read(bytes);
    String text = file.text();
    boolean says = SAYS_SEPARATOR.matcher(text).lookingAt();
    char separator = says ? text.charAt(SEPARATOR_AT) : separator(text);
    var rows = rows(text, separator);
    if (says) {
      rows.remove(0);
    }
    if (rows.size() < 2 || rows.size() - 1 > MAX_ROWS) {
      throw new InvalidValue("file", A_TABLE, seen(Math.max(0, rows.size() - 1)));
    }
    var headings = rows.get(0).cells().stream().map(String::strip).toList();
    if (headings.size() > MAX_COLUMNS) {
      throw new InvalidValue("file", FEWER_COLUMNS, seen(headings.size()));
    }
    return new Sheet(file.charset().name(), separator, headings, rows.subList(1, rows.size()));
  }

  Map<Integer, Row> byLine() {
    return rows.stream().collect(toMap(Row::line, Function.identity()));
  }

  private static List<Row> rows(String text, char separator) {
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .ignoreDifferentFieldCount(true)
            .ofCsvRecord(text)) {
      var rows = new ArrayList<Row>();
      for (CsvRecord one : reader) {
        if (one.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row((int) one.getStartingLineNumber(), List.copyOf(one.getFields())));
        }
      }
      return rows;
    } catch (CsvParseException | IOException broken) {
      throw new InvalidValue("file", A_TABLE, BROKEN);
    }
  }

  /** Whatever stands most often in the first line. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return SEPARATORS
        .chars()
        .mapToObj(mark -> (char) mark)
        .max(Comparator.comparingLong(mark -> first.chars().filter(one -> one == mark).count()))
        .orElseThrow();
  }

  private static Words seen(int rows) {
    return new Words("%s", "%s").with(rows);
  }

  private static final Words A_TABLE =
      new Words(
              "ملف CSV سطره الأول عناوين، وبعده من 1 إلى %s سطر",
              "a CSV file: one line of headings, then 1 to %s lines")
          .with(MAX_ROWS);
  private static final Words FEWER_COLUMNS =
      new Words("%s عموداً على الأكثر", "at most %s columns").with(MAX_COLUMNS);
  private static final Words BROKEN =
      new Words("علامة اقتباس لم تُغلق", "a quotation mark that is never closed");
}
