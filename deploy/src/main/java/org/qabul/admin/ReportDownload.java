package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qabul.domain.DeskSettings;

/** The rehearsal report as a table that Excel opens, in the reader's language. */
@WebServlet(urlPatterns = "/admin/report.csv")
public class ReportDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

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
    String name = "qabul-rehearsal-%s-%s.csv".formatted(page.from(), page.to());
    try (var table = SpreadsheetAnswer.open(response, name)) {
      write(table);
    }
  }

  private void write(SpreadsheetAnswer table) {
    table.write(
        speech.text("messages.time"),
        speech.text("contacts.name"),
        speech.text("contacts.phone"),
        speech.text("consent.purpose"),
        speech.text("report.end"),
        speech.text("report.why"),
        speech.text("report.message"));
    page.report().rows().forEach(row -> write(table, row));
    table.write(speech.text("report.limits"));
    table.write(page.people());
    table.write(page.pace());
  }

  private void write(SpreadsheetAnswer table, ReportRow row) {
    table.write(
        row.at().atZone(settings.zone()).toLocalDateTime().toString(),
        row.contact().name(),
        row.contact().identity().phoneNumber().orElse(""),
        speech.in(row.purpose().words()),
        speech.in(row.end().words()),
        speech.in(row.why()),
        row.messageId());
  }
}
