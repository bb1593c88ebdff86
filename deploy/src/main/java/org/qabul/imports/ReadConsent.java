package org.qabul.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * such column and no date.
 */
final class ReadConsent {
  private static final String IMPORT = "import";
  private static final String NO_NOTICE = "none";

  private final Columns columns;
  private final ImportSetting setting;
  private final Dates dates;

  ReadConsent(Columns columns, ImportSetting setting) {
    this.columns = columns;
    this.setting = setting;
    this.dates = new Dates(setting.zone());
  }

  /** Several purposes may stand in one cell; a stop that names none is for all. */
  List<Said> said(Sheet.Row row, Language language) {
    var type = type(columns.cell(row, Field.CONSENT));
    if (type.isEmpty() && (columns.has(Field.CONSENT) || columns.cell(row, Field.AT).isEmpty())) {
      return List.of();
    }
    return said(row, language, type.orElse(Type.IMPORTED));
  }

  private List<Said> said(Sheet.Row row, Language language, Type type) {
    var named = named(columns.cell(row, Field.PURPOSE));
    if (named.isEmpty() && type == Type.SUPPRESSED) {
      return List.of(new Said(row.line(), line(row, language, type, null)));
    }
    var purposes = named.isEmpty() ? setting.purpose().stream().toList() : named;
    if (purposes.isEmpty()) {
      throw new CellRefused(Field.PURPOSE, PURPOSES);
    }
    return purposes.stream()
        .map(purpose -> new Said(row.line(), line(row, language, type, purpose)))
        .toList();
  }

  private static List<Purpose> named(String text) {
    return Arrays.stream(text.split("[,،;؛|+/]"))
        .filter(one -> !one.isBlank())
        .map(
            one ->
                Meanings.purpose(one).orElseThrow(() -> new CellRefused(Field.PURPOSE, PURPOSES)))
        .distinct()
        .toList();
  }

  private ConsentLine line(Sheet.Row row, Language language, Type type, @Nullable Purpose purpose) {
    try {
      return new ConsentLine(
          setting.businessNumber(),
          type,
          purpose,
          Source.OPERATOR,
          columns.cell(row, Field.METHOD, IMPORT),
          columns.cell(row, Field.EVIDENCE),
          type == Type.IMPORTED ? notice(row) : NO_NOTICE,
          type == Type.IMPORTED ? setting.shownIn(notice(row), language) : language,
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

  private static Optional<Type> type(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Meanings.consent(text).orElseThrow(() -> new CellRefused(Field.CONSENT, CONSENTS)));
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
