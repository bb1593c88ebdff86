package org.qabul.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import org.qabul.domain.DeskSettings;

/** The rehearsal report as a table that Excel opens, in the reader's language. */
@WebServlet(urlPatterns = "/admin/report.csv")
public class ReportDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Without it Excel takes the bytes for another alphabet. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** A cell that begins so is a formula to a spreadsheet, whoever wrote it. */
  private static final String FORMULAS = "=+-@\t\r";

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient ReportPage page;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Speech speech;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient DeskSettings settings;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient CurrentOperator me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.signedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"qabul-rehearsal-%s-%s.csv\"".formatted(page.from(), page.to()));
    var writer = new OutputStreamWriter(response.getOutputStream(), UTF_8);
    writer.write(BYTE_ORDER_MARK);
    write(CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
    writer.flush();
  }

  private void write(CsvWriter csv) {
    csv.writeRecord(
        speech.text("messages.time"),
        speech.text("contacts.name"),
        speech.text("contacts.phone"),
        speech.text("consent.purpose"),
        speech.text("report.end"),
        speech.text("report.why"),
        speech.text("report.message"));
    page.report().rows().forEach(row -> write(csv, row));
  }

  private void write(CsvWriter csv, ReportRow row) {
    csv.writeRecord(
        row.at().atZone(settings.zone()).toLocalDateTime().toString(),
        cell(row.contact().name()),
        cell(row.contact().identity().phoneNumber().orElse("")),
        speech.in(row.purpose().words()),
        speech.in(row.end().words()),
        cell(speech.in(row.why())),
        row.messageId());
  }

  static String cell(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
