package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.qabul.domain.Cleared;
import org.qabul.domain.LiveSend;
import org.qabul.domain.Outcome;
import org.qabul.domain.Payload;

/**
 * Sends through Meta's Graph API. After a request was written, everything but a clear answer means
 * that nobody knows whether the message left; only what certainly never left is tried again.
 */
@Dependent
public class GraphTransport implements Transport {
  private final GraphSettings settings;
  private final LiveSend liveSend;
  private final GraphAnswer answer;
  private final HttpClient http;

  @Inject
  public GraphTransport(GraphSettings settings, LiveSend liveSend, Clock clock) {
    this.settings = settings;
    this.liveSend = liveSend;
    this.answer = new GraphAnswer(clock);
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * @throws IllegalStateException when live sending is off: no byte leaves whatever else went wrong
   */
  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    if (!liveSend.allowed()) {
      throw new IllegalStateException("live sending is off");
    }
    var request = cleared.request();
    return post(request.businessNumber(), request.payload());
  }

  /** The client's own time-out ends with the headers: the rest has as long again. */
  private CompletionStage<Outcome> post(String businessNumber, Payload payload) {
    return http.sendAsync(request(businessNumber, payload), BodyHandlers.ofString())
        .orTimeout(settings.timeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)
        .handle((response, fault) -> fault == null ? read(response) : unanswered(fault));
  }

  private Outcome read(HttpResponse<String> response) {
    var retryAfter = response.headers().firstValue("Retry-After");
    return answer.read(response.statusCode(), retryAfter, response.body());
  }

  private Outcome unanswered(Throwable fault) {
    var cause =
        fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
        ? answer.neverLeft()
        : new Outcome.Unclear(cause.getClass().getSimpleName());
  }

  private HttpRequest request(String businessNumber, Payload payload) {
    var address =
        URI.create(settings.url() + "/" + settings.version() + "/" + businessNumber + "/messages");
    return HttpRequest.newBuilder(address)
        .timeout(settings.timeout())
        .header("Authorization", "Bearer " + settings.accessToken().orElseThrow())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(payload.json()))
        .build();
  }
}
