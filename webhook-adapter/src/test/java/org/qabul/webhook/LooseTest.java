package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":\"x\"}|x",
        "{\"a\":131047}|131047",
        "{\"a\":\"131047\"}|131047",
        "{\"a\":1.5}|1.5",
        "{\"a\":\" x \"}|' x '"
      })
  void readsTextsAndNumbers(String json, String text) {
    assertThat(Loose.text(read(json), "a")).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":null}",
        "{\"a\":\"\"}",
        "{\"a\":\"  \"}",
        "{\"a\":{}}",
        "{\"a\":[]}",
        "{\"a\":true}",
        "{\"a\":[\"x\"]}"
      })
  void readsNothingFromOtherThings(String json) {
    assertThat(Loose.text(read(json), "a")).isEmpty();
  }

  @Test
  void replacesWhatPostgreSqlCannotKeep() {
    assertThat(Loose.text(read("{\"a\":\"x\\u0000y\"}"), "a")).contains("x\ufffdy");
    assertThat(Loose.text(read("{\"a\":\"x\\ud83dy\"}"), "a")).contains("x\ufffdy");
    assertThat(Loose.text(read("{\"a\":\"x\\ude42y\"}"), "a")).contains("x\ufffdy");
    assertThat(Loose.text(read("{\"a\":\"\\ud83d\\ude42\"}"), "a")).contains("🙂");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":[{},{}]}|2",
        "{\"a\":{}}|1",
        "{\"a\":[{},null,3,\"x\",[],{}]}|2",
        "{\"a\":null}|0",
        "{\"a\":\"x\"}|0",
        "{}|0"
      })
  void countsALoneObjectAsAnArrayOfOne(String json, int objects) {
    assertThat(Loose.objects(read(json), "a")).hasSize(objects);
  }

  @Test
  void findsAnEmptyObjectWhereThereIsNone() {
    assertThat(Loose.object(read("{\"a\":[1]}"), "a")).isEmpty();
    assertThat(Loose.object(read("{}"), "a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":\"1790000000\"}", "{\"a\":1790000000}", "{\"a\":\" 1790000000 \"}"})
  void readsSecondsAsTextOrNumber(String json) {
    assertThat(Loose.seconds(read(json), "a")).contains(Instant.ofEpochSecond(1_790_000_000L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":\"soon\"}",
        "{\"a\":1.5}",
        "{\"a\":9223372036854775807}",
        "{\"a\":99999999999999999999}",
        "{\"a\":253402300800}",
        "{\"a\":null}"
      })
  void readsNoSecondsThatNoClockShows(String json) {
    assertThat(Loose.seconds(read(json), "a")).isEmpty();
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
