package org.qabul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Meaning.Again;
import org.qabul.domain.Meaning.Kind;
import org.qabul.domain.Meaning.Place;

class ErrorTableTest {
  @Test
  void saysEveryRowInBothLanguages() {
    assertThat(ErrorTable.rows()).hasSizeGreaterThan(100);
    for (var row : ErrorTable.rows()) {
      var means = row.meaning();
      assertThat(List.of(means.sentence(), means.nextStep().words()))
          .as(row.codes())
          .allSatisfy(words -> assertThat(words.ar()).matches(".*[\\u0600-\\u06ff].*"))
          .allSatisfy(words -> assertThat(words.en()).doesNotContainPattern("[\\u0600-\\u06ff]"));
    }
  }

  @Test
  void namesEachCodeOnce() {
    assertThat(ErrorTable.rows()).extracting(ErrorTable.Row::codes).doesNotHaveDuplicates();
  }

  @Test
  void triesAgainOnlyWhatItTellsTheOperatorIsTriedAgain() {
    assertThat(ErrorTable.rows())
        .allSatisfy(
            row ->
                assertThat(row.meaning().again() != Again.NEVER)
                    .as(row.codes())
                    .isEqualTo(row.meaning().nextStep().where() == Place.WAIT));
  }

  @ParameterizedTest
  @CsvSource({
    "200, ACCOUNT",
    "299, ACCOUNT",
    "131203, UNREACHABLE",
    "131204, FIX_REQUEST",
    "199, UNKNOWN",
    "300, UNKNOWN",
    "-1, UNKNOWN",
    "133001, ACCOUNT",
    "138018, FIX_REQUEST"
  })
  void readsARangeAndPrefersARowOfItsOwn(int code, Kind kind) {
    assertThat(ErrorTable.failure(code, "").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ACCOUNT",
    "2, TRY_AGAIN",
    "4, TRY_LATER",
    "10, ACCOUNT",
    "100, FIX_REQUEST",
    "190, ACCOUNT",
    "368, POLICY",
    "130429, TRY_AGAIN",
    "130472, POLICY",
    "131000, UNKNOWN",
    "131026, UNREACHABLE",
    "131031, ACCOUNT",
    "131042, ACCOUNT",
    "131047, NEEDS_TEMPLATE",
    "131048, COMPLAINTS",
    "131049, TRY_LATER",
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

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return reader.readObject();
    }
  }
}
