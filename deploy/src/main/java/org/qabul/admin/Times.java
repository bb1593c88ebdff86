package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.qabul.cards.Noun;
import org.qabul.domain.DeskSettings;

/** Times as people say them, in the desk's own zone. */
@Named("times")
@RequestScoped
public class Times {
  private final Clock clock;
  private final DeskSettings settings;
  private final Speech speech;

  @Inject
  Times(Clock clock, DeskSettings settings, Speech speech) {
    this.clock = clock;
    this.settings = settings;
    this.speech = speech;
  }

  public Instant now() {
    return clock.instant();
  }

  public String clock(Instant at) {
    return shown(at, "HH:mm");
  }

  public String date(Instant at) {
    return shown(at, "EEEE d MMMM yyyy");
  }

  /** The same day in the Umm al-Qura calendar. */
  public String hijri(Instant at) {
    var day = HijrahDate.from(zoned(at));
    return DateTimeFormatter.ofPattern("d MMMM yyyy", speech.locale())
        .withChronology(HijrahChronology.INSTANCE)
        .format(day);
  }

  /** Today, yesterday and tomorrow by their names, any other day by its date. */
  public String dayName(Instant at) {
    long days = ChronoUnit.DAYS.between(today(), zoned(at).toLocalDate());
    if (days >= -1 && days <= 1) {
      return speech.text("time.day." + (days == 0 ? "today" : days < 0 ? "before" : "after"));
    }
    boolean thisYear = zoned(at).getYear() == today().getYear();
    return shown(at, thisYear ? "d MMMM" : "d MMMM yyyy");
  }

  public String day(Instant at) {
    return dayName(at) + " " + clock(at);
  }

  public String ago(Instant at) {
    long minutes = Duration.between(at, now()).toMinutes();
    if (minutes < 1) {
      return speech.text("time.now");
    }
    if (minutes < 60) {
      return speech.text("time.minutes", minutes);
    }
    return minutes < 24 * 60 ? speech.text("time.hours", minutes / 60) : dayName(at);
  }

  /** Hours, minutes and seconds until then, for clocks that the browser goes on counting. */
  public String left(Instant until) {
    long seconds = Math.max(0, Duration.between(now(), until).toSeconds());
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** In the largest unit that fits it whole. */
  public String length(Duration length) {
    if (length.equals(Duration.ofDays(length.toDays()))) {
      return Noun.DAY.counted(length.toDays(), speech.language());
    }
    return length.equals(Duration.ofHours(length.toHours()))
        ? Noun.HOUR.counted(length.toHours(), speech.language())
        : Noun.MINUTE.counted(length.toMinutes(), speech.language());
  }

  public long hoursLeft(Instant until) {
    return Duration.between(now(), until).toHours();
  }

  public boolean past(Instant at) {
    return !now().isBefore(at);
  }

  private LocalDate today() {
    return zoned(now()).toLocalDate();
  }

  private ZonedDateTime zoned(Instant at) {
    return at.atZone(settings.zone());
  }

  private String shown(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, speech.locale()).format(zoned(at));
  }
}
