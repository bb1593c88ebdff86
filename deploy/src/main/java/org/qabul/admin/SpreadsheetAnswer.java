package org.qabul.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.stream.Stream;

/**
 * A table that Excel opens; no cell of it is a formula, whoever wrote it. Each stands in quotes:
 * where Excel parts cells by semicolons, one inside a cell must not begin another.
 */
final class SpreadsheetAnswer implements AutoCloseable {
  /** Without it Excel takes the bytes for another alphabet. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** A cell that begins so is a formula to a spreadsheet. */
  private static final String FORMULAS = "=+-@\t\r";

  private final Writer writer;
  private final CsvWriter csv;

  SpreadsheetAnswer(Writer writer) {
    this.writer = writer;
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(writer);
  }

  static SpreadsheetAnswer open(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    var writer = new OutputStreamWriter(response.getOutputStream(), UTF_8);
    writer.write(BYTE_ORDER_MARK);
    return new SpreadsheetAnswer(writer);
  }

  void write(String... cells) {
    csv.writeRecord(Stream.of(cells).map(SpreadsheetAnswer::cell).toArray(String[]::new));
  }

  static String cell(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
