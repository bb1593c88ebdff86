package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where Meta calls. Signed bodies are stored and then answered 200, whatever they hold; nothing
 * else about the answer depends on the content. A servlet, because only a servlet reads a body
 * without holding a thread while it comes.
 */
@WebServlet(urlPatterns = WebhookServlet.PATH, asyncSupported = true)
public class WebhookServlet extends HttpServlet {
  /** Meta's own limit for one delivery. */
  static final int MAX_BODY = 3 * 1024 * 1024;

  /** Below the context root. */
  public static final String PATH = "/webhook";

  private static final long serialVersionUID = 1L;

  private final transient Room room = new Room();
  private final transient HeldRequests held = new HeldRequests(room);

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Handshake handshake;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient Intake intake;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private transient OpenRequests requests;

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
    long began = System.nanoTime();
    Optional<Answer> refusal = refusal(request);
    if (refusal.isPresent()) {
      answer(response, refusal.get(), began);
    } else if (request.getProtocol().startsWith("HTTP/1.")) {
      listen(request, began);
    } else {
      answer(response, held.answer(request, admission(request), OpenRequests.PATIENCE), began);
    }
  }

  private Optional<Answer> refusal(HttpServletRequest request) {
    if (settings.appSecrets().isEmpty()) {
      return Optional.of(Answer.CLOSED);
    }
    if (encoded(request)) {
      return Optional.of(Answer.ENCODED);
    }
    return request.getContentLengthLong() > MAX_BODY
        ? Optional.of(Answer.TOO_LARGE)
        : Optional.empty();
  }

  /** Meta does not compress, and a small body that unpacks to a huge one is not worth the risk. */
  private static boolean encoded(HttpServletRequest request) {
    String encoding = request.getHeader("Content-Encoding");
    return encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity");
  }

  private void answer(HttpServletResponse response, Answer answer, long began) {
    answer.writeTo(response);
    watch.answered(answer, Duration.ofNanos(System.nanoTime() - began));
  }

  private void listen(HttpServletRequest request, long began) throws IOException {
    var context = request.startAsync();
    var arrival = new Arrival(context, requests, admission(request), room.share(), watch, began);
    arrival.begin();
    var input = request.getInputStream();
    input.setReadListener(new BodyReader(input, arrival, request.getContentLength()));
  }

  private Function<byte[], Pending> admission(HttpServletRequest request) {
    List<String> signatures = Collections.list(request.getHeaders(Signature.HEADER));
    return body -> signed(body, signatures) ? intake.offer(body) : Pending.refused(Answer.UNSIGNED);
  }

  private boolean signed(byte[] body, List<String> signatures) {
    return signatures.size() == 1
        && Signature.holds(body, signatures.get(0), settings.appSecrets());
  }

  /** Would send back what came in, secrets of proxies included. */
  @Override
  protected void doTrace(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
