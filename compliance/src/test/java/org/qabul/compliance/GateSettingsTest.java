package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.FrequencyCaps.Cap;
import org.qabul.domain.Purpose;

class GateSettingsTest {
  private static final QuietCalendar QUIET =
      QuietCalendar.of(QuietHours.parse("21:00-08:00"), Set.of());
  private static final Cap WEEK = new Cap(2, Duration.ofDays(7));
  private static final Cap MONTH = new Cap(5, Duration.ofDays(30));

  private final GateSettings settings = settings(Facts.RIYADH, QUIET, Facts.CAPS, FourEyes.NEVER);

  @Test
  void saysAllOfItOnOneLine() {
    String night = "[21:00-08:00];".repeat(4);
    assertThat(settings.text()).isEqualTo("Asia/Riyadh; " + night + "[]; 2/PT168H {}; false");
  }

  @Test
  void hasAnotherVersionForEveryOtherSetting() {
    var loud = QuietCalendar.of(QuietHours.parse("22:00-08:00"), Set.of());
    var caps = new FrequencyCaps(MONTH, Map.of());
    var eyes = new FourEyes(Set.of(FourEyes.Trigger.AUTHOR), 1, Set.of());
    assertThat(settings.version())
        .isNotBlank()
        .isEqualTo(settings(Facts.RIYADH, QUIET, Facts.CAPS, FourEyes.NEVER).version())
        .isNotEqualTo(settings(ZoneOffset.UTC, QUIET, Facts.CAPS, FourEyes.NEVER).version())
        .isNotEqualTo(settings(Facts.RIYADH, loud, Facts.CAPS, FourEyes.NEVER).version())
        .isNotEqualTo(settings(Facts.RIYADH, QUIET, caps, FourEyes.NEVER).version())
        .isNotEqualTo(settings(Facts.RIYADH, QUIET, Facts.CAPS, eyes).version());
  }

  @Test
  void readsACap() {
    assertThat(Cap.parse("2/P7D")).isEqualTo(WEEK).hasToString("2/PT168H");
    assertThat(Cap.parse("1/P1D")).isEqualTo(new Cap(1, Duration.ofDays(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "2/P7D/", "/P7D", "0/P7D", "2/P0D", "2/P-1D", "2/week"})
  void refusesWhatIsNoCap(String text) {
    assertThatThrownBy(() -> Cap.parse(text)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void looksBackAsFarAsItsLongestCap() {
    assertThat(new FrequencyCaps(WEEK, Map.of()).longest()).isEqualTo(WEEK.period());
    assertThat(new FrequencyCaps(WEEK, Map.of(Purpose.MARKETING, MONTH)).longest())
        .isEqualTo(MONTH.period());
    assertThat(new FrequencyCaps(MONTH, Map.of(Purpose.MARKETING, WEEK)).longest())
        .isEqualTo(MONTH.period());
  }

  private static GateSettings settings(
      ZoneId zone, QuietCalendar quiet, FrequencyCaps caps, FourEyes eyes) {
    return new GateSettings(zone, quiet, caps, eyes);
  }
}
