package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qabul.compliance.Scan;

/** Hands out the file that proves a line, to whoever is signed in; never shown inside the desk. */
@WebServlet(urlPatterns = "/admin/scan")
public class ScanDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient ReadScan scans;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient CurrentOperator me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var scan =
        me.signedIn()
            ? scans.find(asked(request, "contact"), asked(request, "line"))
            : Optional.<Scan>empty();
    if (scan.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(scan.get(), response);
    }
  }

  private static String asked(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static void send(Scan scan, HttpServletResponse response) throws IOException {
    String name = URLEncoder.encode(scan.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(scan.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setContentLength(scan.bytes().length);
    response.getOutputStream().write(scan.bytes());
  }
}
