package org.qabul.compliance;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** People are not disturbed at night or on days the calendar closes. */
final class QuietHoursRule extends Rule {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Far longer than any run of closed days; a calendar that closes more is a mistake. */
  private static final int MAX_CLOSED_DAYS = 60;

  private final GateSettings settings;

  QuietHoursRule(GateSettings settings) {
    super("quiet_hours", new Words("ساعات الهدوء", "Quiet hours"));
    this.settings = settings;
  }

  @Override
  Finding onContact(ContactFacts facts) {
    var local = facts.now().atZone(settings.zone());
    var saw = new Words("الساعة %s", "It is %s").with(CLOCK.format(local));
    return quiet(local) ? park(Reason.QUIET_HOURS, saw, Optional.of(nextLoud(local))) : yes(saw);
  }

  private boolean quiet(ZonedDateTime at) {
    return settings.closedDays().contains(at.toLocalDate()) || atNight(at.toLocalTime());
  }

  private boolean atNight(LocalTime time) {
    var from = settings.quietFrom();
    var until = settings.quietUntil();
    boolean afterFrom = !time.isBefore(from);
    boolean beforeUntil = time.isBefore(until);
    return from.isBefore(until)
        ? afterFrom && beforeUntil
        : !from.equals(until) && (afterFrom || beforeUntil);
  }

  private Instant nextLoud(ZonedDateTime at) {
    var candidate = at.with(settings.quietUntil());
    for (int day = 0; day < MAX_CLOSED_DAYS; day++) {
      if (candidate.isAfter(at) && !quiet(candidate)) {
        return candidate.toInstant();
      }
      candidate = candidate.plusDays(1);
    }
    return candidate.toInstant();
  }
}
