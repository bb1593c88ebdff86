package org.qabul.compliance;

import java.time.ZoneId;
import java.util.List;
import org.qabul.domain.Seal;

/** What the gate's rules are set to. */
public record GateSettings(
    ZoneId zone, QuietCalendar quiet, FrequencyCaps frequency, FourEyes fourEyes) {

  /**
   * Changes whenever a setting changes, so that an approval given under other rules does not hold.
   */
  public String version() {
    return Seal.over(parts()).shown();
  }

  /** All of it on one line. */
  String text() {
    return String.join("; ", parts());
  }

  private List<String> parts() {
    return List.of(zone.getId(), quiet.text(), frequency.text(), fourEyes.text());
  }
}
