package org.qabul.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.qabul.webhook.Signature;

/** Posts webhooks as Meta does: signed over the raw bytes. */
public final class SignedWebhooks {
  public static final String SECRET = "the-secret-of-the-tests";

  /** The business number of a desk that is not told another. */
  public static final String NUMBER = "100000000000001";

  /** Longer than the desk lets anybody wait: it is the desk that must give up. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final HttpClient http;

  private final URI webhook;

  /** HTTP/1.1: over HTTP/2 the server ends a connection, and what is under way, at the 101st. */
  public SignedWebhooks(URI webhook) {
    this(webhook, Version.HTTP_1_1);
  }

  SignedWebhooks(URI webhook, Version version) {
    this.webhook = webhook;
    this.http = HttpClient.newBuilder().version(version).build();
  }

  public CompletableFuture<HttpResponse<Void>> post(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return post(bytes, Signature.of(bytes, SECRET));
  }

  CompletableFuture<HttpResponse<Void>> post(byte[] bytes, String signature) {
    var request =
        HttpRequest.newBuilder(webhook)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header(Signature.HEADER, signature)
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    return http.sendAsync(request, BodyHandlers.discarding());
  }

  public static String text(String wamid, String from, String words) {
    return message(wamid, from, "\"type\":\"text\",\"text\":{\"body\":\"" + words + "\"}");
  }

  public static String tap(String wamid, String from, String buttonId, String cardWamid) {
    return message(
        wamid,
        from,
        "\"type\":\"interactive\",\"context\":{\"from\":\"15550100001\",\"id\":\""
            + cardWamid
            + "\"},\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\""
            + buttonId
            + "\",\"title\":\"زر\"}}");
  }

  private static String message(String wamid, String from, String rest) {
    return """
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",
        "value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550100001",
        "phone_number_id":"%s"},"contacts":[{"profile":{"name":"نورة"},"wa_id":"%s"}],
        "messages":[{"id":"%s","from":"%s","timestamp":"%s",%s}]}}]}]}
        """
        .formatted(NUMBER, from, wamid, from, Instant.now().getEpochSecond(), rest);
  }
}
