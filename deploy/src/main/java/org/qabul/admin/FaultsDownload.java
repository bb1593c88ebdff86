package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qabul.imports.CellFault;

/** What is wrong in a file of people, as a table beside which it can be mended; for admins. */
@WebServlet(urlPatterns = "/admin/import-faults.csv")
public class FaultsDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient ImportPage page;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Speech speech;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!page.known()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (var table = SpreadsheetAnswer.open(response, "qabul-import-faults.csv")) {
      table.write(
          speech.text("import.line"),
          speech.text("import.column"),
          speech.text("import.seen"),
          speech.text("import.accepted"));
      for (CellFault fault : page.faults()) {
        table.write(
            Integer.toString(fault.line()),
            fault.column(),
            fault.seen(),
            speech.in(fault.accepted()));
      }
    }
  }
}
