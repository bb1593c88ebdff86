package org.qabul.compliance;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** People are not disturbed in the hours that the calendar of their day keeps quiet. */
final class QuietHoursRule extends Rule {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final GateSettings settings;

  QuietHoursRule(GateSettings settings) {
    super("quiet_hours", new Words("ساعات الهدوء", "Quiet hours"));
    this.settings = settings;
  }

  @Override
  Finding onContact(ContactFacts facts) {
    var local = facts.now().atZone(settings.zone());
    var calendar = settings.quiet();
    var kind = calendar.kind(local.toLocalDate()).words();
    String clock = CLOCK.format(local);
    var saw =
        new Words(
            "الساعة %s، %s".formatted(clock, kind.ar()), "%s, %s".formatted(clock, kind.en()));
    if (!calendar.quiet(local.toLocalDateTime())) {
      return yes(saw);
    }
    var until = calendar.nextLoud(local.toLocalDateTime());
    return park(
        Reason.QUIET_HOURS, saw, until.map(loud -> loud.atZone(settings.zone()).toInstant()));
  }
}
