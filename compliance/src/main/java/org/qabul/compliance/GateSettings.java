package org.qabul.compliance;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.qabul.domain.Seal;

/**
 * What the gate's rules are set to.
 *
 * @param frequencyCap how many messages that we began one contact may get in a period
 * @param fourEyes whether who wrote a text may not be the one who approves it
 */
public record GateSettings(
    ZoneId zone,
    QuietCalendar quiet,
    int frequencyCap,
    Duration frequencyPeriod,
    boolean fourEyes) {

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
    return List.of(
        zone.getId(),
        quiet.text(),
        Integer.toString(frequencyCap),
        frequencyPeriod.toString(),
        Boolean.toString(fourEyes));
  }
}
