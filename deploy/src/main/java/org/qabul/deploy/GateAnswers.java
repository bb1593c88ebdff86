package org.qabul.deploy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FrequencyCaps;
import org.qabul.compliance.FrequencyCaps.Cap;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.QuietCalendar;
import org.qabul.compliance.QuietHours;
import org.qabul.domain.Purpose;

/** What the configuration says of the gate. */
final class GateAnswers {
  private static final Map<Purpose, Key> CAPS =
      Map.of(
          Purpose.MARKETING, Key.FREQUENCY_CAP_MARKETING,
          Purpose.UTILITY, Key.FREQUENCY_CAP_UTILITY,
          Purpose.AUTHENTICATION, Key.FREQUENCY_CAP_AUTHENTICATION);

  private GateAnswers() {}

  static GateSettings read(Answers answers) {
    return new GateSettings(
        answers.read(Key.ZONE, ZoneId::of), calendar(answers), caps(answers), fourEyes(answers));
  }

  /** What has no hours of its own has those of a usual day. */
  private static QuietCalendar calendar(Answers answers) {
    var weekday = answers.read(Key.QUIET_HOURS, QuietHours::parse);
    return new QuietCalendar(
        weekday,
        answers.maybe(Key.QUIET_HOURS_FRIDAY, QuietHours::parse).orElse(weekday),
        answers.maybe(Key.QUIET_HOURS_RAMADAN, QuietHours::parse).orElse(weekday),
        answers.maybe(Key.QUIET_HOURS_EID, QuietHours::parse).orElse(weekday),
        answers.read(Key.CLOSED_DAYS, GateAnswers::dates));
  }

  private static FrequencyCaps caps(Answers answers) {
    var each = new EnumMap<Purpose, Cap>(Purpose.class);
    CAPS.forEach(
        (purpose, key) -> answers.maybe(key, Cap::parse).ifPresent(cap -> each.put(purpose, cap)));
    return new FrequencyCaps(answers.read(Key.FREQUENCY_CAP, Cap::parse), each);
  }

  private static FourEyes fourEyes(Answers answers) {
    return new FourEyes(
        answers.read(Key.FOUR_EYES, FourEyes::triggers),
        answers.read(Key.FOUR_EYES_RECIPIENTS, GateAnswers::count),
        answers.read(Key.FOUR_EYES_PRICE_WORDS, text -> Set.copyOf(Configuration.list(text))));
  }

  private static int count(String text) {
    int count = Integer.parseInt(text);
    if (count < 1) {
      throw new IllegalArgumentException(text);
    }
    return count;
  }

  private static Set<LocalDate> dates(String text) {
    return Configuration.list(text).stream()
        .map(LocalDate::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
