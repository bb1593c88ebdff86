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
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * Reads a no. It needs nothing but the number of whoever said it: without a date it was said now,
 * with a day it was said at its end, and for whatever cannot be read it counts for all.
 */
final class ReadNo {
  static final String IMPORT = "import";
  private static final String NO_NOTICE = "none";

  private final Columns columns;
  private final ImportSetting setting;
  private final Dates dates;

  ReadNo(Columns columns, ImportSetting setting) {
    this.columns = columns;
    this.setting = setting;
    this.dates = new Dates(setting.zone());
  }

  List<Said> said(Sheet.Row row, Language language, Type type) {
    var at = at(columns.cell(row, Field.AT));
    return purposes(row, type).stream()
        .map(purpose -> said(row, language, type, purpose.orElse(null), at))
        .toList();
  }

  /** What the column of opt-outs says, if there is one. */
  Optional<Said> optOut(Sheet.Row row, Language language) {
    return stops(row)
        ? Optional.of(
            said(
                row,
                language,
                Type.SUPPRESSED,
                null,
                at(columns.cell(row, Field.OPT_OUT, columns.cell(row, Field.AT)))))
        : Optional.empty();
  }

  /**
   * @throws CellRefused when something stands there that means neither yes nor no
   */
  boolean stops(Sheet.Row row) {
    String text = columns.cell(row, Field.OPT_OUT);
    if (unreadable(text)) {
      throw new CellRefused(Field.OPT_OUT, STOPS);
    }
    return !text.isEmpty() && Meanings.consent(text).orElse(Type.SUPPRESSED) != Type.REFUSED;
  }

  /** When somebody opted out is as good as that they did. */
  boolean unreadable(String text) {
    return !text.isEmpty() && Meanings.consent(text).isEmpty() && dates.time(text).isEmpty();
  }

  Said doubt(Sheet.Row row, Language language, String words) {
    var line = line(language, Type.DOUBTED, null, IMPORT, words, setting.now());
    return new Said(row.line(), line);
  }

  private Said said(
      Sheet.Row row, Language language, Type type, @Nullable Purpose purpose, Instant at) {
    String method = columns.cell(row, Field.METHOD, IMPORT);
    String evidence = Meanings.evidence(columns.cell(row, Field.EVIDENCE));
    return new Said(row.line(), line(language, type, purpose, method, evidence, at));
  }

  private ConsentLine line(
      Language language,
      Type type,
      @Nullable Purpose purpose,
      String method,
      String evidence,
      Instant at) {
    return new ConsentLine(
        setting.businessNumber(),
        type,
        purpose,
        Source.OPERATOR,
        Cell.cut(method, ConsentLine.MAX_METHOD),
        Cell.cut(evidence, ConsentLine.MAX_EVIDENCE),
        NO_NOTICE,
        language,
        at,
        null);
  }

  private Instant at(String text) {
    return dates.latest(text).filter(at -> at.isBefore(setting.now())).orElse(setting.now());
  }

  /** A stop that names no purpose we know is for all of them, and so is a refusal, one by one. */
  private List<Optional<Purpose>> purposes(Sheet.Row row, Type type) {
    var named = Meanings.purposes(columns.cell(row, Field.PURPOSE)).stream().distinct().toList();
    if (!named.isEmpty() && named.stream().allMatch(Optional::isPresent)) {
      return named;
    }
    if (type == Type.SUPPRESSED) {
      return List.of(Optional.empty());
    }
    return named.isEmpty() && setting.purpose().isPresent()
        ? List.of(setting.purpose())
        : Arrays.stream(Purpose.values()).map(Optional::of).toList();
  }

  private static final Words STOPS =
      new Words("نعم أو لا، أو تاريخ الإيقاف", "yes or no, or the day of the opt-out");
}
