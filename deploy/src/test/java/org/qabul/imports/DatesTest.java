package org.qabul.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private final Dates dates = new Dates(ZoneId.of("Asia/Riyadh"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-31|2026-01-30T21:00:00Z",
        "2026/1/31|2026-01-30T21:00:00Z",
        "31/01/2026|2026-01-30T21:00:00Z",
        "31-1-2026 9:05|2026-01-31T06:05:00Z",
        "2026-01-31 14:30|2026-01-31T11:30:00Z",
        "2026-01-31T14:30:15|2026-01-31T11:30:15Z",
        "2026-01-31T14:30:15Z|2026-01-31T14:30:15Z",
        "2026-01-31T14:30:15+01:00|2026-01-31T13:30:15Z",
        "٣١/٠١/٢٠٢٦|2026-01-30T21:00:00Z",
        "\u200f31/01/2026\u200f|2026-01-30T21:00:00Z",
        "1447-08-12|2026-01-30T21:00:00Z",
        "12/08/1447 14:30|2026-01-31T11:30:00Z"
      })
  void aTimeIsReadAsPeopleInRiyadhWriteIt(String text, Instant time) {
    assertThat(dates.time(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "01/31/2026",
        "31/13/2026",
        "2026-02-30",
        "2026-01-31 25:00",
        "46053",
        "26-01-31"
      })
  void whatIsNoTimeIsNotGuessed(String text) {
    assertThat(dates.time(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31,2026-01-31T21:00:00Z", "1447-08-12,2026-01-31T21:00:00Z"})
  void aDayEndsWithItsLastMoment(String text, Instant end) {
    assertThat(dates.end(text)).contains(end);
  }
}
