package org.qabul.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.qabul.webhook.Signature;
import org.qabul.webhook.WebhookSettings;

/**
 * Delivers a webhook to our own door, signed and over HTTP: the rehearsal takes no shorter way than
 * Meta.
 */
@Dependent
class PostWebhook {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final WebhookSettings settings;
  private final HttpServletRequest request;

  @Inject
  PostWebhook(WebhookSettings settings, HttpServletRequest request) {
    this.settings = settings;
    this.request = request;
  }

  /**
   * @return whether it was stored
   */
  boolean post(JsonObject webhook) {
    if (settings.appSecrets().isEmpty()) {
      return false;
    }
    byte[] body = webhook.toString().getBytes(StandardCharsets.UTF_8);
    var post =
        HttpRequest.newBuilder(door())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header(Signature.HEADER, Signature.of(body, settings.appSecrets().get(0)))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return delivered(post);
  }

  private static boolean delivered(HttpRequest post) {
    try {
      return HTTP.send(post, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException unreachable) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The very address that this request came in on, which no header can change. */
  private URI door() {
    String host = request.getLocalAddr();
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(
        "http://" + literal + ":" + request.getLocalPort() + request.getContextPath() + "/webhook");
  }
}
