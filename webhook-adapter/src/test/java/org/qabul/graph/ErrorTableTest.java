package org.qabul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Failure.Kind;

class ErrorTableTest {
  @Test
  void saysEveryRowInBothLanguages() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(40);
    for (String row : rows()) {
      var cells = row.split("\t", -1);
      assertThat(cells).as(row).hasSize(6);
      var failure = ErrorTable.failure(Integer.parseInt(cells[0]), "");
      assertThat(failure.kind()).isEqualTo(Kind.valueOf(cells[1]));
      assertThat(failure.sentence().ar()).as(row).matches(".*[\\u0600-\\u06ff].*");
      assertThat(failure.nextStep().ar()).as(row).matches(".*[\\u0600-\\u06ff].*");
      assertThat(failure.sentence().en()).as(row).matches("(?i).*[a-z].*");
      assertThat(failure.nextStep().en()).as(row).doesNotContainPattern("[\\u0600-\\u06ff]");
    }
  }

  @Test
  void namesEachCodeOnce() throws IOException {
    assertThat(rows().stream().map(row -> row.split("\t", -1)[0]).toList()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "0, ACCOUNT",
    "2, TRY_AGAIN",
    "4, TRY_AGAIN",
    "10, ACCOUNT",
    "100, FIX_REQUEST",
    "190, ACCOUNT",
    "368, ACCOUNT",
    "130429, TRY_AGAIN",
    "130472, POLICY",
    "131000, UNKNOWN",
    "131026, UNREACHABLE",
    "131031, ACCOUNT",
    "131042, ACCOUNT",
    "131047, NEEDS_TEMPLATE",
    "131048, COMPLAINTS",
    "131049, POLICY",
    "131050, OPTED_OUT",
    "131056, TRY_AGAIN",
    "132001, FIX_TEMPLATE",
    "132015, FIX_TEMPLATE",
    "132016, FIX_TEMPLATE",
    "133010, ACCOUNT"
  })
  void knowsWhatACodeMeans(int code, Kind kind) {
    assertThat(ErrorTable.failure(code, "").kind()).isEqualTo(kind);
  }

  @Test
  void neverRetriesACodeItDoesNotKnow() {
    var failure = ErrorTable.failure(999_999, "Meta's own words");
    assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(failure.details()).isEqualTo("Meta's own words");
  }

  @Test
  void knowsEveryCodeOnTheRehearsalMenu() {
    for (Fate fate : Fate.values()) {
      fate.code()
          .ifPresent(
              code ->
                  assertThat(ErrorTable.failure(code, "").kind())
                      .isNotEqualTo(Kind.UNKNOWN)
                      .matches(kind -> fate.atOnce() == (kind == Kind.TRY_AGAIN)));
    }
    assertThat(Fate.values()).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code':131047,'error_data':{'details':'more than 24 hours'}}|131047|more than 24 hours",
        "{'code':'131047','error_data':'more than 24 hours'}|131047|more than 24 hours",
        "{'code':' 131047 ','message':'(#131047) Re-engagement'}|131047|(#131047) Re-engagement",
        "{'code':131047,'error_data':{},'title':'Re-engagement message'}|131047|Re-engagement message",
        "{'code':131047,'error_data':null}|131047|''",
        "{'code':'window','message':'m'}|-1|m",
        "{'message':'m'}|-1|m",
        "{'code':{},'message':'m'}|-1|m",
        "{'code':99999999999,'message':'m'}|-1|m"
      })
  void readsAnErrorHoweverMetaWritesIt(String json, int code, String details) {
    var failure = MetaErrors.read(read(json));
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.details()).isEqualTo(details);
  }

  @Test
  void keepsDetailsShortEnoughForTheirColumn() {
    var failure = ErrorTable.failure(131047, "ط".repeat(5000));
    assertThat(failure.details()).hasSize(1000);
  }

  private static List<String> rows() throws IOException {
    var file = Objects.requireNonNull(ErrorTable.class.getResourceAsStream("errors.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return reader.readObject();
    }
  }
}
