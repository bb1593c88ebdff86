package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.admin.ReportRow.End;
import org.qabul.cards.Noun;
import org.qabul.domain.DeskSettings;
import org.qabul.graph.MetaLimits;

/** The rehearsal report of a period: from one day to another, both with. */
@Named
@RequestScoped
public class ReportPage {
  private static final int A_WEEK = 6;
  private static final int SHOWN = 300;

  private final ReadReport reports;
  private final DeskSettings settings;
  private final Address address;
  private final Times times;
  private final Speech speech;
  private @Nullable RehearsalReport report;

  @Inject
  ReportPage(
      ReadReport reports, DeskSettings settings, Address address, Times times, Speech speech) {
    this.reports = reports;
    this.settings = settings;
    this.address = address;
    this.times = times;
    this.speech = speech;
  }

  public RehearsalReport report() {
    if (report == null) {
      report = reports.between(start(), end());
    }
    return report;
  }

  public List<ReportRow> shown() {
    return report().rows().stream().limit(SHOWN).toList();
  }

  public boolean cut() {
    return report().rows().size() > SHOWN;
  }

  public LocalDate from() {
    return day("from").orElseGet(() -> today().minusDays(A_WEEK));
  }

  public LocalDate to() {
    return day("to").filter(to -> !to.isBefore(from())).orElseGet(() -> later(today(), from()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  Instant start() {
    return from().atStartOfDay(settings.zone()).toInstant();
  }

  Instant end() {
    return to().plusDays(1).atStartOfDay(settings.zone()).toInstant();
  }

  private LocalDate today() {
    return times.now().atZone(settings.zone()).toLocalDate();
  }

  /** What cannot be read is as if it were not there. */
  private Optional<LocalDate> day(String name) {
    try {
      return Optional.of(address.value(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public End[] ends() {
    return End.values();
  }

  /** What Meta's limit on new people would have said. */
  public String people() {
    var limits = report().limits();
    return limits
        .tier()
        .map(tier -> speech.text("report.people.tier", limits.peopleInADay(), tier))
        .orElseGet(() -> speech.text("report.people.unlimited", limits.peopleInADay()));
  }

  public String pace() {
    var limits = report().limits();
    String messages = Noun.MESSAGE.counted(limits.messagesInASecond(), speech.language());
    return speech.text(
        limits.tooFast() ? "report.pace.fast" : "report.pace.fine", messages, MetaLimits.A_SECOND);
  }
}
