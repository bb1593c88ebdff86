package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Language;

class MomentTest {
  @Test
  void tellsBothCalendarsAndTheLocalClock() {
    var moment = at("2027-02-07T21:05:00Z", "Asia/Riyadh", Language.AR);
    assertThat(moment.gregorian()).isEqualTo("الاثنين 8 فبراير 2027");
    assertThat(moment.hijri()).isEqualTo("1 رمضان 1448 هـ");
    assertThat(moment.clock()).isEqualTo("الساعة 12:05 ص (بتوقيت الرياض)");
  }

  @Test
  void namesAnotherZone() {
    assertThat(at("2027-02-07T21:05:00Z", "Europe/London", Language.EN).clock())
        .isEqualTo("9:05 PM (British Time)");
  }

  @Test
  void leavesOutAHijriDateNobodyHasPublished() {
    assertThat(at("2300-01-01T00:00:00Z", "Asia/Riyadh", Language.AR).hijri()).isEmpty();
  }

  private static Moment at(String instant, String zone, Language language) {
    return new Moment(Instant.parse(instant).atZone(ZoneId.of(zone)), language);
  }
}
