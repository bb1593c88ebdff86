package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qabul.evidence.EvidencePack;
import org.qabul.evidence.MakePack;

/** Hands out the evidence pack of a message, to whoever may decide; audited. */
@WebServlet(urlPatterns = "/admin/evidence")
public class EvidenceDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient MakePack makePack;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient CurrentOperator me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.mayDecide()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String id = Optional.ofNullable(request.getParameter("message")).orElse("");
    var pack = makePack.make(id, me.actor());
    if (pack.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(pack.get(), id, "pdf".equals(request.getParameter("as")), response);
    }
  }

  private static void send(EvidencePack pack, String id, boolean pdf, HttpServletResponse response)
      throws IOException {
    byte[] bytes = pdf ? pack.pdf() : pack.json();
    String name = "qabul-" + id + (pdf ? ".pdf" : ".json");
    response.setContentType(pdf ? "application/pdf" : "application/json");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
