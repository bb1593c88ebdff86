package org.qabul.served;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.qabul.running.SignedWebhooks;

/** The world outside a desk: a feeder with its key, and phones. All of it speaks HTTP. */
final class Outside {
  static final String KEY = "qbl_the-key-of-the-tests-0123456789abcdef";
  private static final String OPERATOR = "966500000001";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI desk;

  Outside(URI desk) {
    this.desk = desk;
  }

  Phone operatorPhone() {
    return phone(OPERATOR);
  }

  Phone phone(String digits) {
    return new Phone(this, new SignedWebhooks(desk.resolve("/webhook")), digits);
  }

  /** Offers an opportunity to talk to a known contact; answers its id. */
  String offer(String phone, String title) throws IOException, InterruptedException {
    var contact =
        Json.createObjectBuilder().add("phone", phone).add("name", "فهد").add("source", "CRM");
    var body =
        Json.createObjectBuilder()
            .add("contact", contact)
            .add("type", "follow_up")
            .add("title", title)
            .add("suggested_message", "مرحباً أستاذ فهد، بخصوص " + title)
            .add("score", 80)
            .add("purpose", "marketing")
            .build();
    var request =
        ask("opportunities")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return parse(answer.body()).getString("id");
  }

  JsonObject opportunity(String id) {
    return get("opportunities/" + id);
  }

  List<JsonObject> messagesOf(String opportunityId) {
    return items("messages?limit=100").stream()
        .filter(message -> message.getString("opportunity_id").equals(opportunityId))
        .toList();
  }

  JsonObject messageOf(String opportunityId, String status) {
    return Eventually.find(
        "a message that is " + status,
        () ->
            messagesOf(opportunityId).stream()
                .filter(message -> message.getString("status").equals(status))
                .findFirst());
  }

  List<String> statusesOf(JsonObject message) {
    return get("messages/" + message.getString("id")).getJsonArray("statuses").stream()
        .map(status -> status.asJsonObject().getString("status"))
        .toList();
  }

  void awaitOptOut(String phone) {
    Eventually.find(
        "an opt-out in the ledger",
        () ->
            Optional.of(get("consents?contact=" + contactId(phone)))
                .filter(consents -> consents.toString().contains("suppressed")));
  }

  private String contactId(String phone) {
    return items("messages?limit=100").stream()
        .map(message -> message.getJsonObject("contact"))
        .filter(contact -> contact.getString("phone", "").equals(phone))
        .map(contact -> contact.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  /** What the rehearsal drew for one recipient, newest first. */
  List<JsonObject> drawnFor(String digits) {
    return items("rehearsal/messages?to=%2B" + digits);
  }

  private List<JsonObject> items(String path) {
    return get(path).getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
  }

  private JsonObject get(String path) {
    try {
      var answer = http.send(ask(path).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return parse(answer.body());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private HttpRequest.Builder ask(String path) {
    return HttpRequest.newBuilder(desk.resolve("/api/v1/" + path))
        .header("Authorization", "Bearer " + KEY);
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
