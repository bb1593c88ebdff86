package org.qabul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Outcome;

class GraphAnswerTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  private final GraphAnswer answer = new GraphAnswer(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void takesAMessageId() {
    var body =
        "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"1\",\"wa_id\":\"1\"}],"
            + "\"messages\":[{\"id\":\"wamid.X\",\"message_status\":\"accepted\"}]}";
    assertThat(answer.read(200, Optional.empty(), body)).isEqualTo(new Outcome.Accepted("wamid.X"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "OK",
        "<html>",
        "{\"messages\":[]}",
        "{\"messages\":[{}]}",
        "{\"messages\":[\"wamid.X\"]}",
        "{\"messages\":{\"id\":\"wamid.X\"}}",
        "{\"messages\":[{\"id\":\"wam",
        "{\"error\":{\"code\":131047}}"
      })
  void knowsNothingFromATwoHundredWithoutAnId(String body) {
    assertThat(answer.read(200, Optional.empty(), body)).isInstanceOf(Outcome.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"messages\":[{\"id\":null}]}",
        "{\"messages\":[{\"id\":\"\"}]}",
        "{\"messages\":[{\"id\":\" \"}]}",
        "{\"messages\":[{\"id\":{}}]}"
      })
  void takesNoEmptyIdForAnId(String body) {
    assertThat(answer.read(200, Optional.empty(), body)).isInstanceOf(Outcome.Unclear.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 131047",
    "400, '\"131047\"'",
    "403, 131050",
    "401, 190",
    "404, 33",
    "400, 100",
    "400, 999999"
  })
  void believesARefusal(int status, String code) {
    assertThat(answer.read(status, Optional.empty(), error(code)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(Integer.toString(failed.why().code()))
                    .isEqualTo(code.replace("\"", "")));
  }

  @ParameterizedTest
  @CsvSource({"429, 130429", "403, 131056", "400, 80007", "400, 4", "429, '\"131056\"'"})
  void comesAgainLaterWhenMetaSaysSo(int status, String code) {
    assertThat(answer.read(status, Optional.empty(), error(code)))
        .isInstanceOfSatisfying(
            Outcome.Retry.class, retry -> assertThat(retry.at()).isAfterOrEqualTo(NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "130429, 90, 90",
    "130429, ' 7 ', 7",
    "4, 90, 3600",
    "4, 7200, 7200",
    "130429, -5, 0",
    "130429, soon, 0",
    "130429, 86400, 86400",
    "130429, 86401, 0",
    "130429, 99999999999, 0"
  })
  void honoursARetryAfterOfUpToADay(String code, String header, long seconds) {
    assertThat(answer.read(429, Optional.of(header), error(code)))
        .isInstanceOfSatisfying(
            Outcome.Retry.class,
            retry -> assertThat(retry.at()).isEqualTo(NOW.plusSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 599})
  void knowsNothingFromTroubleAtMeta(int status) {
    assertThat(answer.read(status, Optional.empty(), error("2")))
        .isInstanceOf(Outcome.Unclear.class);
    assertThat(answer.read(status, Optional.empty(), "")).isInstanceOf(Outcome.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 302, 307, 308, 400, 404, 418, 429})
  void knowsNothingFromAnAnswerWithoutAnError(int status) {
    assertThat(answer.read(status, Optional.empty(), "<html>")).isInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void knowsNothingWhenMetaItselfDoesNotKnow() {
    assertThat(answer.read(400, Optional.empty(), error("131000")))
        .isInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void comesAgainWhenNothingLeft() {
    assertThat(answer.neverLeft()).isInstanceOf(Outcome.Retry.class);
  }

  private static String error(String code) {
    return "{\"error\":{\"message\":\"scripted\",\"code\":" + code + ",\"fbtrace_id\":\"A\"}}";
  }
}
