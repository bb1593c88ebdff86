package org.qabul.cards;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.qabul.domain.Language;
import org.qabul.domain.Words;

/** A point in time as people here say it: two calendars, the local clock, Latin digits. */
record Moment(ZonedDateTime at, Language language) {
  private static final Words CLOCK = new Words("الساعة %s (%s)", "%s (%s)");
  private static final Words RIYADH = new Words("بتوقيت الرياض", "Riyadh time");

  String gregorian() {
    return written("EEEE d MMMM y", at);
  }

  /** Empty outside the years of the Umm al-Qura calendar, which nobody has published. */
  String hijri() {
    try {
      return written(
          language == Language.AR ? "d MMMM y هـ" : "d MMMM y 'AH'", HijrahDate.from(at));
    } catch (DateTimeException unpublished) {
      return "";
    }
  }

  String clock() {
    return CLOCK.with(written("h:mm a", at), zone()).in(language);
  }

  private String zone() {
    return at.getZone().getId().equals("Asia/Riyadh")
        ? RIYADH.in(language)
        : at.getZone().getDisplayName(TextStyle.FULL, locale());
  }

  private String written(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.code());
  }
}
