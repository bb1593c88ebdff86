package org.qabul.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qabul.domain.Cleared;
import org.qabul.domain.Finding;
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
    return sheet.parks() ? new Ruling.Done(parked(sheet, zone)) : declined(sheet);
  }

  static Words why(Sheet sheet) {
    return joined(sheet, Reason::sentence);
  }

  private static Ruling declined(Sheet sheet) {
    return new Ruling.Declined(firstCode(sheet), why(sheet), joined(sheet, Reason::nextStep));
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
    return new Words("تخرج في %s", "It leaves at %s").with(WHEN.format(at.atZone(zone)));
  }

  private static String firstCode(Sheet sheet) {
    return sheet.objections().stream()
        .filter(finding -> finding.answer() == Finding.Answer.NO)
        .flatMap(finding -> finding.because().stream())
        .map(Reason::code)
        .findFirst()
        .orElse("refused");
  }

  private static Words joined(Sheet sheet, Function<Reason, Words> part) {
    var all = sheet.objections().stream().flatMap(f -> f.because().stream()).map(part).toList();
    return new Words(
        all.stream().map(Words::ar).collect(Collectors.joining("؛ ")),
        all.stream().map(Words::en).collect(Collectors.joining("; ")));
  }
}
