package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.api.ApiOverHttp.header;
import static org.qabul.api.ApiOverHttp.json;

import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.running.DeskStart;
import org.qabul.running.RunningDesk;

@SuppressWarnings("NullAway.Init")
class ApiIT {
  private static final String OPPORTUNITIES = "opportunities";
  private static final String OFFER = Examples.OPPORTUNITY;

  @TempDir private static Path home;
  private static RunningDesk desk;
  private static ApiOverHttp api;

  @BeforeAll
  static void open() throws Exception {
    desk = DeskStart.in(home).demo().start();
    api = new ApiOverHttp(desk, Files.readString(keyFile()).strip());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Path keyFile() {
    return home.resolve("secrets/api.key");
  }

  @Test
  void theKeyOfARehearsalIsItsOwnersAloneAndIsNotLogged() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
        .isEqualTo("rw-------");
    assertThat(desk.log()).doesNotContain(Files.readString(keyFile()).strip());
  }

  @Test
  void answersAnOfferWithWhereItIs() throws Exception {
    var created = api.post(OPPORTUNITIES, OFFER);
    String location = header(created, "Location");

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(header(created, "Cache-Control")).isEqualTo("no-store");
    assertThat(location).endsWith("/api/v1/opportunities/" + json(created).getString("id"));
    var read = api.get(location.substring(location.indexOf(OPPORTUNITIES)));
    assertThat(json(read)).isEqualTo(json(created));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, opportunities/nobody, application/json, application/json, 404, not-found",
    "GET, nowhere, application/json, application/json, 404, not-found",
    "GET, messages/nobody, application/json, application/json, 404, not-found",
    "GET, consents?contact=nobody, application/json, application/json, 404, not-found",
    "GET, consents, application/json, application/json, 400, invalid-value",
    "GET, rehearsal/messages?to=%00, application/json, application/json, 400, invalid-value",
    "GET, messages?limit=x, application/json, application/json, 400, invalid-value",
    "DELETE, opportunities, application/json, application/json, 405, method-not-allowed",
    "GET, messages, text/html, application/json, 406, not-acceptable",
    "POST, opportunities, application/json, text/plain, 415, unsupported-media-type",
    "POST, opportunities, application/json, application/json, 400, invalid-value"
  })
  void everyRefusalIsAProblem(
      String method, String path, String accept, String type, int status, String problem)
      throws Exception {
    var refused =
        api.send(
            api.to(path)
                .method(method, BodyPublishers.ofString("{}"))
                .setHeader("Accept", accept)
                .setHeader("Content-Type", type));

    assertProblem(refused, status, problem);
  }

  private static void assertProblem(HttpResponse<String> refused, int status, String problem) {
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
    var body = json(refused);
    assertThat(body.getString("type")).isEqualTo("urn:qabul:problem:" + problem);
    assertThat(body.getInt("status")).isEqualTo(status);
    assertThat(body.getString("title")).isNotBlank();
    assertThat(body.getString("detail")).isNotBlank();
    assertThat(body.getString("detail_ar")).containsPattern("[\\u0600-\\u06ff]");
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    assertProblem(api.post(OPPORTUNITIES, " ".repeat(256 * 1024 + 1)), 413, "body-too-large");
  }

  @Test
  void namesWhereJsonBreaksOff() throws Exception {
    var refused = api.post(OPPORTUNITIES, "{\n  \"title\": }");

    assertProblem(refused, 400, "malformed-json");
    assertThat(json(refused).getString("detail")).contains("line 2");
  }

  @ParameterizedTest
  @CsvSource({"Bearer wrong", "Basic YWRtaW46YWRtaW4=", "Bearer", "''"})
  void withoutAKeyNotEvenAPathIsTold(String authorization) throws Exception {
    for (String path : List.of(OPPORTUNITIES, "nowhere")) {
      var refused =
          desk.send(
              HttpRequest.newBuilder(desk.at("/api/v1/" + path))
                  .header("Authorization", authorization)
                  .build());

      assertProblem(refused, 401, "unauthenticated");
      assertThat(header(refused, "WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Test
  void aRepeatedKeyGetsTheFirstAnswerAndAnotherBodyARefusal() throws Exception {
    var first = api.post(OPPORTUNITIES, OFFER, "again-1");
    var again = api.post(OPPORTUNITIES, OFFER, "again-1");

    assertThat(header(first, "Idempotency-Replayed")).isEmpty();
    assertThat(header(again, "Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
    assertProblem(api.post(OPPORTUNITIES, OFFER + " ", "again-1"), 422, "key-reused");
    assertProblem(api.post(OPPORTUNITIES, OFFER, "no spaces"), 400, "invalid-value");
  }

  @Test
  void ofManyAtOnceUnderOneKeyOneIsDone() throws Exception {
    String offer = OFFER.replace("CRM 4711", "CRM 1").replace("966555123987", "966555123001");
    var answers = atOnce(16, () -> api.post(OPPORTUNITIES, offer, "at-once-1"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 409);
    var done = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
    assertThat(done).extracting(HttpResponse::body).containsOnly(done.get(0).body());
    assertThat(done.stream().filter(answer -> header(answer, "Idempotency-Replayed").isEmpty()))
        .hasSize(1);
    String contact = json(done.get(0)).getJsonObject("contact").getString("id");
    assertThat(ids("opportunities?contact=" + contact)).hasSize(1);
  }

  @Test
  void ofManyAtOnceAboutOneNewPersonAllFindOneContact() throws Exception {
    String offer = OFFER.replace("966555123987", "966555123002");
    var answers = atOnce(8, () -> api.post(OPPORTUNITIES, offer));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(answers.stream().map(answer -> json(answer).getJsonObject("contact")).distinct())
        .hasSize(1);
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    var threads = Executors.newFixedThreadPool(times);
    try {
      var all = new ArrayList<T>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(times, work))) {
        all.add(one.get());
      }
      return all;
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> ids(String path) throws Exception {
    return json(api.get(path)).getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .map(item -> item.getString("id"))
        .toList();
  }

  @Test
  void recordsAConsentAndTellsTheTimeline() throws Exception {
    String person = "966555123003";
    var given = api.post("consents", Examples.GIVEN.replace("966555123987", person));
    var stopped = api.post("consents", Examples.SUPPRESSED.replace("966555123987", person));
    String location = header(stopped, "Location");
    var read = json(api.get(location.substring(location.indexOf("consents"))));

    assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
    assertThat(read.getJsonArray("timeline")).hasSize(2);
    assertThat(read.getJsonArray("states").toString())
        .contains("\"state\":\"given\"", "\"suppressed_by\":[\"api\"]")
        .doesNotContain("\"open\":true");
  }

  @Test
  void describesItselfAndLeavesTheWebhookOut() throws Exception {
    var told = desk.get("/openapi");

    assertThat(told.body())
        .contains(
            "/api/v1/opportunities:",
            "RehearsedPage",
            "scheme: bearer",
            "suggested_message",
            "application/problem+json",
            "detail_ar",
            "Idempotency-Key")
        .doesNotContain("/webhook");
  }
}
