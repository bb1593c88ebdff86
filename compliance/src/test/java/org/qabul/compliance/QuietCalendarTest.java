package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.QuietCalendar.Kind;

class QuietCalendarTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 9, 23);

  private final QuietCalendar calendar =
      new QuietCalendar(
          QuietHours.parse("21:00-08:00"),
          QuietHours.parse("21:00-13:30"),
          QuietHours.parse("16:30-21:00, 01:00-10:00"),
          QuietHours.parse("all"),
          Set.of(CLOSED));

  /**
   * Umm al-Qura: 1 Ramadan 1447 is 18 February 2026; 1 Shawwal 20 March; 10 Dhu al-Hijjah 27 May.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-02-17, WEEKDAY",
    "2026-02-18, RAMADAN_DAY",
    "2026-02-20, RAMADAN_DAY",
    "2026-03-19, RAMADAN_DAY",
    "2026-03-20, FEAST",
    "2026-03-22, FEAST",
    "2026-03-23, WEEKDAY",
    "2026-03-27, FRIDAY",
    "2026-05-26, WEEKDAY",
    "2026-05-27, FEAST",
    "2026-05-30, FEAST",
    "2026-05-31, WEEKDAY",
    "2026-09-23, CLOSED",
    "2026-09-25, FRIDAY",
    "2027-02-08, RAMADAN_DAY"
  })
  void knowsWhatADayIs(LocalDate day, Kind kind) {
    assertThat(calendar.kind(day)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T12:00, 2026-01-05T12:00",
    "2026-01-05T21:00, 2026-01-06T08:00",
    "2026-01-08T22:00, 2026-01-09T13:30",
    "2026-01-09T09:00, 2026-01-09T13:30",
    "2026-01-09T13:30, 2026-01-09T13:30",
    "2026-01-09T21:00, 2026-01-10T08:00",
    "2026-02-17T21:00, 2026-02-18T00:00",
    "2026-02-18T00:30, 2026-02-18T00:30",
    "2026-02-18T01:00, 2026-02-18T10:00",
    "2026-02-18T17:00, 2026-02-18T21:00",
    "2026-02-18T23:59, 2026-02-18T23:59",
    "2026-03-19T17:00, 2026-03-19T21:00",
    "2026-03-20T12:00, 2026-03-23T08:00",
    "2026-05-29T12:00, 2026-05-31T08:00",
    "2026-09-23T12:00, 2026-09-24T08:00",
    "2026-09-22T22:00, 2026-09-24T08:00"
  })
  void becomesLoudAgainWhenItsDaySaysSo(LocalDateTime at, LocalDateTime loud) {
    assertThat(calendar.quiet(at)).isEqualTo(!at.equals(loud));
    if (calendar.quiet(at)) {
      assertThat(calendar.nextLoud(at)).contains(loud);
    }
  }

  @Test
  void namesNoTimeWhenItIsNeverLoud() {
    var never = QuietCalendar.of(QuietHours.parse("all"), Set.of());
    assertThat(never.quiet(CLOSED.atTime(23, 59, 59))).isTrue();
    assertThat(never.nextLoud(CLOSED.atStartOfDay())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "late", "21:00", "21:00-", "21:00-8:00", "25:00-08:00", "21:00-08:00,"})
  void refusesHoursThatAreNone(String text) {
    assertThatThrownBy(() -> QuietHours.parse(text)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void readsTheSameWhateverTheOrderOfItsClosedDays() {
    var hours = QuietHours.parse("21:00-08:00");
    var other = CLOSED.plusDays(1);
    assertThat(QuietCalendar.of(hours, Set.of(CLOSED, other)).text())
        .isEqualTo(QuietCalendar.of(hours, Set.of(other, CLOSED)).text())
        .isNotEqualTo(QuietCalendar.of(hours, Set.of(CLOSED)).text());
  }
}
