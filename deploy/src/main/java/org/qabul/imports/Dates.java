package org.qabul.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times as people write them: year first or day first, never month first; by the Umm
 * al-Qura calendar when the year is one of its; with Arabic digits too.
 */
final class Dates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?");
  private static final Pattern CLOCKLESS = Pattern.compile("[\\d/.-]+");
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1600;
  private static final int CLOCK = 4;
  private static final DateTimeFormatter HOURS_AND_MINUTES =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

  private final ZoneId zone;

  Dates(ZoneId zone) {
    this.zone = zone;
  }

  /** A day without a time begins with midnight. */
  Optional<Instant> time(String text) {
    String plain = plain(text);
    return withOffset(plain).or(() -> local(plain).map(local -> local.atZone(zone).toInstant()));
  }

  /**
   * A day without a time ends with its last moment: a no counts as late as it may have been said.
   */
  Optional<Instant> latest(String text) {
    return CLOCKLESS.matcher(plain(text)).matches() ? end(text) : time(text);
  }

  /** The end of that day. */
  Optional<Instant> end(String text) {
    return local(plain(text))
        .map(local -> local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Optional<Instant> withOffset(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(String text) {
    return read(YEAR_FIRST.matcher(text), 1, 3).or(() -> read(DAY_FIRST.matcher(text), 3, 1));
  }

  private static Optional<LocalDateTime> read(Matcher text, int year, int day) {
    try {
      return text.matches()
          ? Optional.of(day(text, year, day).atTime(clock(text.group(CLOCK))))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher text, int yearAt, int dayAt) {
    int year = Integer.parseInt(text.group(yearAt));
    int month = Integer.parseInt(text.group(2));
    int day = Integer.parseInt(text.group(dayAt));
    return year >= FIRST_HIJRI && year <= LAST_HIJRI
        ? LocalDate.from(HijrahDate.of(year, month, day))
        : LocalDate.of(year, month, day);
  }

  private static LocalTime clock(@Nullable String text) {
    return text == null ? LocalTime.MIDNIGHT : LocalTime.parse(text, HOURS_AND_MINUTES);
  }

  private static String plain(String text) {
    var digits = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .strip()
        .codePoints()
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
