package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Where Meta calls. Signed bodies are stored and then answered 200, whatever they hold; nothing
 * else about the answer depends on the content. A servlet, because only a servlet reads a body
 * without holding a thread while it comes.
 */
@WebServlet(urlPatterns = WebhookServlet.PATH, asyncSupported = true)
public class WebhookServlet extends HttpServlet {
  /** Meta's own limit for one delivery. */
  static final int MAX_BODY = 3 * 1024 * 1024;

  static final String PATH = "/webhook";
  private static final long serialVersionUID = 1L;
  private static final long PATIENCE_MILLIS = 10_000;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Handshake handshake;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Intake intake;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient WebhookSettings settings;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient IntakeWatch watch;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String challenge = request.getParameter("hub.challenge");
    boolean known =
        handshake.answers(
            request.getParameter("hub.mode"), request.getParameter("hub.verify_token"));
    if (!known || challenge == null) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(challenge);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> signatures = Collections.list(request.getHeaders(Signature.HEADER));
    var context = request.startAsync(request, response);
    var arrival = new Arrival(context, body -> admit(body, signatures), watch);
    context.setTimeout(PATIENCE_MILLIS);
    context.addListener(arrival);
    if (settings.appSecrets().isEmpty()) {
      arrival.answer(Answer.CLOSED);
    } else if (encoded(request)) {
      arrival.answer(Answer.ENCODED);
    } else if (request.getContentLengthLong() > MAX_BODY) {
      arrival.answer(Answer.TOO_LARGE);
    } else {
      var input = request.getInputStream();
      input.setReadListener(new BodyReader(input, arrival, request.getContentLength()));
    }
  }

  /** Meta does not compress, and a small body that unpacks to a huge one is not worth the risk. */
  private static boolean encoded(HttpServletRequest request) {
    String encoding = request.getHeader("Content-Encoding");
    return encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity");
  }

  private Pending admit(byte[] body, List<String> signatures) {
    return signatures.size() == 1 && Signature.holds(body, signatures.get(0), settings.appSecrets())
        ? intake.offer(body)
        : Pending.refused(Answer.UNSIGNED);
  }

  /** Would send back what came in, secrets of proxies included. */
  @Override
  protected void doTrace(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
