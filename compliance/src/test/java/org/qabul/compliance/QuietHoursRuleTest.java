package org.qabul.compliance;

import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Reason;

class QuietHoursRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  private final QuietHoursRule rule = new QuietHoursRule(Facts.SETTINGS);

  @ParameterizedTest
  @ValueSource(strings = {"08:00:00", "12:00:00", "20:59:59.999999"})
  void letsPassByDay(String time) {
    assertThat(rule, fine().at(time)).saysYes();
  }

  @ParameterizedTest
  @CsvSource({
    "21:00:00, 2026-01-06",
    "23:59:59, 2026-01-06",
    "00:00:00, 2026-01-05",
    "03:00:00, 2026-01-05",
    "07:59:59.999999, 2026-01-05"
  })
  void parksByNightUntilTheMorning(String time, LocalDate until) {
    assertThat(rule, fine().at(time)).parks(Reason.QUIET_HOURS, eightOn(until));
  }

  @Test
  void parksOnAClosedDayUntilTheNextOpenOne() {
    var closed =
        new QuietHoursRule(Facts.settings(Set.of(TODAY, TODAY.plusDays(1)), FourEyes.NEVER));
    assertThat(closed, fine().at("12:00")).parks(Reason.QUIET_HOURS, eightOn(TODAY.plusDays(2)));
  }

  @Test
  void skipsAClosedDayAfterAQuietNight() {
    var closed = new QuietHoursRule(Facts.settings(Set.of(TODAY.plusDays(1)), FourEyes.NEVER));
    assertThat(closed, fine().at("22:00")).parks(Reason.QUIET_HOURS, eightOn(TODAY.plusDays(2)));
  }

  @ParameterizedTest
  @CsvSource({"12:59:59, false", "13:00:00, true", "15:59:59, true", "16:00:00, false"})
  void knowsHoursThatDoNotCrossMidnight(String time, boolean quiet) {
    var nap = new QuietHoursRule(hours("13:00", "16:00"));
    if (quiet) {
      var four = TODAY.atTime(16, 0).atZone(Facts.RIYADH).toInstant();
      assertThat(nap, fine().at(time)).parks(Reason.QUIET_HOURS, Optional.of(four));
    } else {
      assertThat(nap, fine().at(time)).saysYes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "08:00", "23:59"})
  void isNeverQuietWhenTheHoursAreEmpty(String time) {
    assertThat(new QuietHoursRule(hours("08:00", "08:00")), fine().at(time)).saysYes();
  }

  private static GateSettings hours(String from, String until) {
    return Facts.settings(LocalTime.parse(from), LocalTime.parse(until), Set.of(), FourEyes.NEVER);
  }

  private static Optional<Instant> eightOn(LocalDate day) {
    return Optional.of(day.atTime(8, 0).atZone(Facts.RIYADH).toInstant());
  }
}
