package org.qabul.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qabul.domain.Cleared;
import org.qabul.domain.Reason;
import org.qabul.domain.Ruling;
import org.qabul.domain.Sheet;
import org.qabul.domain.Verdict;
import org.qabul.domain.Words;

/** The gate's verdict in sentences an operator can act on. */
final class GateWords {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Words QUEUED =
      new Words("اعتُمدت الرسالة وهي في طريقها", "Approved; the message is on its way");

  private GateWords() {}

  static Ruling ruling(Verdict verdict, ZoneId zone) {
    if (verdict instanceof Cleared) {
      return new Ruling.Done(QUEUED);
    }
    var sheet = verdict.sheet();
    return sheet.parks() ? new Ruling.Done(parked(sheet, zone)) : declined(sheet, zone);
  }

  /** What would have to wait longer than the approval holds cannot be approved yet. */
  static Ruling tooEarly(Sheet sheet, Duration approvalTtl, ZoneId zone) {
    var from = sheet.approvableFrom(approvalTtl).orElseThrow();
    Words when = new Words("اعتمدها ابتداءً من %s", "Approve it from %s").with(shown(from, zone));
    Words leaves = until(sheet.nextAllowed().orElseThrow(), zone);
    return new Ruling.Declined(
        decisive(sheet).get(0).code(),
        new Words(
            "%s، وتنتهي مدة الاعتماد قبل أن تخرج".formatted(why(sheet).ar()),
            "%s, and the approval would expire first".formatted(why(sheet).en())),
        new Words(when.ar() + "؛ " + leaves.ar(), when.en() + "; " + leaves.en()));
  }

  /** The approval would expire before the wait is over, so it has to be given again. */
  static Words approveAgain(Sheet sheet, Duration approvalTtl, ZoneId zone) {
    Words again =
        sheet
            .approvableFrom(approvalTtl)
            .map(
                from ->
                    new Words("اعتمدها من جديد ابتداءً من %s", "Approve it again from %s")
                        .with(shown(from, zone)))
            .orElse(new Words("اعتمدها من جديد", "Approve it again"));
    Words leaves = until(sheet.nextAllowed().orElseThrow(), zone);
    return new Words(again.ar() + "؛ " + leaves.ar(), again.en() + "; " + leaves.en());
  }

  /** For the audit. */
  static String codes(Sheet sheet) {
    return sheet.objections().stream()
        .flatMap(finding -> finding.because().stream())
        .map(Reason::code)
        .collect(Collectors.joining(" "));
  }

  /** What a person has to do something about, or else what only has to be waited for. */
  static Words why(Sheet sheet) {
    return joined(sheet, Reason::sentence);
  }

  static Words nextStep(Sheet sheet, ZoneId zone) {
    Words step = joined(sheet, Reason::nextStep);
    return sheet
        .nextAllowed()
        .map(at -> shown(at, zone))
        .map(
            at ->
                new Words(
                    step.ar() + ". ولن تخرج قبل " + at,
                    step.en() + ". It cannot leave before " + at))
        .orElse(step);
  }

  private static Ruling declined(Sheet sheet, ZoneId zone) {
    return new Ruling.Declined(decisive(sheet).get(0).code(), why(sheet), nextStep(sheet, zone));
  }

  private static Words parked(Sheet sheet, ZoneId zone) {
    Words why = why(sheet);
    Words until = sheet.nextAllowed().map(at -> until(at, zone)).orElse(WHEN_MENDED);
    return new Words(
        "اعتُمدت وهي موقوفة: " + why.ar() + ". " + until.ar(),
        "Approved and parked: " + why.en() + ". " + until.en());
  }

  private static final Words WHEN_MENDED =
      new Words("تخرج عند زوال السبب", "It leaves when the cause is gone");

  private static Words until(Instant at, ZoneId zone) {
    return new Words("تخرج في %s", "It leaves at %s").with(shown(at, zone));
  }

  private static String shown(Instant at, ZoneId zone) {
    return WHEN.format(at.atZone(zone));
  }

  private static List<Reason> decisive(Sheet sheet) {
    return sheet.decisive().stream().flatMap(finding -> finding.because().stream()).toList();
  }

  private static Words joined(Sheet sheet, Function<Reason, Words> part) {
    var all = decisive(sheet).stream().map(part).toList();
    return new Words(
        all.stream().map(Words::ar).collect(Collectors.joining("؛ ")),
        all.stream().map(Words::en).collect(Collectors.joining("; ")));
  }
}
