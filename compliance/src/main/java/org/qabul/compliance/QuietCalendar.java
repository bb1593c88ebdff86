package org.qabul.compliance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qabul.domain.Words;

/**
 * When nobody is written to, day by day. Ramadan and the feasts are those of the Umm al-Qura
 * calendar, which Saudi Arabia uses; what is announced by sight of the moon may differ by a day.
 *
 * @param closedDays on which it is quiet all day, whatever else they are
 */
public record QuietCalendar(
    QuietHours weekday,
    QuietHours friday,
    QuietHours ramadan,
    QuietHours feast,
    Set<LocalDate> closedDays) {
  private static final int RAMADAN = 9;
  private static final int SHAWWAL = 10;
  private static final int DHU_AL_HIJJAH = 12;
  private static final int LAST_OF_FITR = 3;
  private static final int FIRST_OF_ADHA = 10;
  private static final int LAST_OF_ADHA = 13;

  /** Far longer than any run of closed days; a calendar that closes more is a mistake. */
  private static final int MAX_DAYS = 60;

  private static final QuietHours ALL_DAY = QuietHours.parse("all");

  /** What a day is; the first that fits. */
  enum Kind {
    CLOSED(new Words("يوم مغلق", "a closed day")),
    FEAST(new Words("يوم عيد", "a feast day")),
    RAMADAN_DAY(new Words("في رمضان", "in Ramadan")),
    FRIDAY(new Words("يوم جمعة", "a Friday")),
    WEEKDAY(new Words("يوم عادي", "a usual day"));

    private final Words words;

    Kind(Words words) {
      this.words = words;
    }

    Words words() {
      return words;
    }
  }

  /** The same hours on every day. */
  public static QuietCalendar of(QuietHours hours, Set<LocalDate> closedDays) {
    return new QuietCalendar(hours, hours, hours, hours, closedDays);
  }

  Kind kind(LocalDate day) {
    if (closedDays.contains(day)) {
      return Kind.CLOSED;
    }
    var hijri = HijrahDate.from(day);
    int month = hijri.get(ChronoField.MONTH_OF_YEAR);
    if (isFeast(month, hijri.get(ChronoField.DAY_OF_MONTH))) {
      return Kind.FEAST;
    }
    if (month == RAMADAN) {
      return Kind.RAMADAN_DAY;
    }
    return day.getDayOfWeek() == DayOfWeek.FRIDAY ? Kind.FRIDAY : Kind.WEEKDAY;
  }

  private static boolean isFeast(int month, int day) {
    return month == SHAWWAL && day <= LAST_OF_FITR
        || month == DHU_AL_HIJJAH && day >= FIRST_OF_ADHA && day <= LAST_OF_ADHA;
  }

  private QuietHours hours(LocalDate day) {
    return switch (kind(day)) {
      case CLOSED -> ALL_DAY;
      case FEAST -> feast;
      case RAMADAN_DAY -> ramadan;
      case FRIDAY -> friday;
      case WEEKDAY -> weekday;
    };
  }

  boolean quiet(LocalDateTime at) {
    return hours(at.toLocalDate()).quiet(at.toLocalTime());
  }

  /** Empty when it stays quiet for longer than anybody can mean. */
  Optional<LocalDateTime> nextLoud(LocalDateTime after) {
    return Stream.iterate(after.toLocalDate(), day -> day.plusDays(1))
        .limit(MAX_DAYS)
        .flatMap(day -> hours(day).ends().map(day::atTime))
        .filter(end -> end.isAfter(after) && !quiet(end))
        .findFirst();
  }

  /** The same text for the same calendar, whatever the order of its closed days. */
  String text() {
    return String.join(
        ";",
        weekday.spans().toString(),
        friday.spans().toString(),
        ramadan.spans().toString(),
        feast.spans().toString(),
        new TreeSet<>(closedDays).toString());
  }
}
