package org.qabul.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.ImportedPerson.Said;
import org.qabul.compliance.Source;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * Reads what a line of a file says of consent: nothing, when its cell is empty, or when there is no
 * such column and no date. A yes has to be whole; what is wrong with a no never keeps it out.
 */
final class ReadConsent {
  private final Columns columns;
  private final ImportSetting setting;
  private final Dates dates;
  private final ReadNo no;

  ReadConsent(Columns columns, ImportSetting setting) {
    this.columns = columns;
    this.setting = setting;
    this.dates = new Dates(setting.zone());
    this.no = new ReadNo(columns, setting);
  }

  /** Several purposes may stand in one cell; a stop that names none is for all. */
  List<Said> said(Sheet.Row row, Language language) {
    return Stream.concat(
            no.optOut(row, language).stream(),
            type(row).stream().flatMap(type -> said(row, language, type).stream()))
        .toList();
  }

  /** Whether nothing but a no stands there, so that nothing else need be right. */
  boolean onlyForbids(Sheet.Row row) {
    var type = type(row);
    return type.isPresent() ? !type.get().agrees() : no.stops(row);
  }

  /**
   * What of a line that cannot be read whole still holds messages back: an opt-out beside a faulty
   * yes, and words that nobody can read where a no may stand.
   */
  List<Said> forbids(Sheet.Row row, Language language) {
    var forbids = new ArrayList<Said>();
    String optOut = columns.cell(row, Field.OPT_OUT);
    if (no.unreadable(optOut)) {
      forbids.add(no.doubt(row, language, optOut));
    } else {
      no.optOut(row, language).ifPresent(forbids::add);
    }
    String consent = columns.cell(row, Field.CONSENT);
    if (!consent.isEmpty() && Meanings.consent(consent).isEmpty()) {
      forbids.add(no.doubt(row, language, consent));
    }
    return forbids;
  }

  private Optional<Type> type(Sheet.Row row) {
    String text = columns.cell(row, Field.CONSENT);
    if (!text.isEmpty()) {
      return Optional.of(
          Meanings.consent(text).orElseThrow(() -> new CellRefused(Field.CONSENT, CONSENTS)));
    }
    boolean dated = !columns.has(Field.CONSENT) && !columns.cell(row, Field.AT).isEmpty();
    return dated ? Optional.of(Type.IMPORTED) : Optional.empty();
  }

  private List<Said> said(Sheet.Row row, Language language, Type type) {
    return type.agrees() ? yes(row, language) : no.said(row, language, type);
  }

  private List<Said> yes(Sheet.Row row, Language language) {
    var named = Meanings.purposes(columns.cell(row, Field.PURPOSE));
    if (named.stream().anyMatch(Optional::isEmpty)) {
      throw new CellRefused(Field.PURPOSE, PURPOSES);
    }
    var purposes =
        named.isEmpty()
            ? setting.purpose().stream().toList()
            : named.stream().flatMap(Optional::stream).distinct().toList();
    if (purposes.isEmpty()) {
      throw new CellRefused(Field.PURPOSE, PURPOSES);
    }
    return purposes.stream()
        .map(purpose -> new Said(row.line(), yes(row, language, purpose)))
        .toList();
  }

  private ConsentLine yes(Sheet.Row row, Language language, Purpose purpose) {
    try {
      String notice = notice(row);
      return new ConsentLine(
          setting.businessNumber(),
          Type.IMPORTED,
          purpose,
          Source.OPERATOR,
          columns.cell(row, Field.METHOD, ReadNo.IMPORT),
          Meanings.evidence(columns.cell(row, Field.EVIDENCE)),
          notice,
          setting.shownIn(notice, language),
          dates
              .time(columns.cell(row, Field.AT))
              .orElseThrow(() -> new CellRefused(Field.AT, A_TIME)),
          until(row));
    } catch (InvalidValue tooLong) {
      throw new CellRefused(field(tooLong), tooLong.accepted());
    }
  }

  private static Field field(InvalidValue wrong) {
    return wrong.field().equals("method") ? Field.METHOD : Field.EVIDENCE;
  }

  private String notice(Sheet.Row row) {
    String version = columns.cell(row, Field.NOTICE, setting.notice());
    if (!setting.notices().containsKey(version)) {
      throw new CellRefused(Field.NOTICE, ImportSetting.known(setting.notices()));
    }
    return version;
  }

  private @Nullable Instant until(Sheet.Row row) {
    String text = columns.cell(row, Field.UNTIL);
    return text.isEmpty()
        ? null
        : dates.end(text).orElseThrow(() -> new CellRefused(Field.UNTIL, A_DAY));
  }

  private static final Words CONSENTS =
      new Words("نعم أو لا أو منسحب أو إيقاف", "yes, no, withdrawn or stop");
  private static final Words PURPOSES =
      new Words(
          "غرض من: تسويق، إشعار خدمي، رد خدمة، تحقق",
          "one of: marketing, utility, service reply, authentication");
  private static final Words A_TIME =
      new Words(
          "تاريخ مثل 2026-01-31 أو 31/01/2026 14:30 أو 1447-08-12",
          "a date such as 2026-01-31, 31/01/2026 14:30 or 1447-08-12");
  private static final Words A_DAY = new Words("تاريخ مثل 2027-01-31", "a date such as 2027-01-31");
}
