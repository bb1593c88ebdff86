package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.qabul.compliance.ExportContact;

/** Hands out everything that is kept about one person, as a file for them; audited. */
@WebServlet(urlPatterns = "/admin/export")
public class ExportDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonWriterFactory PRETTY =
      JsonProvider.provider().createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient ExportContact exportContact;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient CurrentOperator me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String contact = Optional.ofNullable(request.getParameter("contact")).orElse("");
    if (!me.admin()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var export = exportContact.export(contact, me.actor());
    if (export.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(export.get(), contact, response);
    }
  }

  private static void send(JsonObject export, String contact, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"qabul-" + contact + ".json\"");
    try (var writer = PRETTY.createWriter(response.getOutputStream())) {
      writer.write(export);
    }
  }
}
