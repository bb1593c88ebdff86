package org.qabul.imports;

import java.util.Map;
import java.util.Objects;
import org.qabul.compliance.ImportCount;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Words;

/** Says where in a file something is wrong. */
final class FaultyCell {
  private static final int MAX_SEEN = 200;

  private FaultyCell() {}

  static CellFault of(Sheet sheet, Columns columns, Sheet.Row row, Field field, Words accepted) {
    int column = columns.of(field);
    String heading =
        column < 0 || column >= sheet.headings().size()
            ? field.words().ar() + " / " + field.words().en()
            : sheet.headings().get(column);
    return new CellFault(row.line(), seen(heading), seen(row.cell(column)), accepted);
  }

  /** Of what the ledger does not take. */
  static CellFault of(
      Sheet sheet, Columns columns, Map<Integer, Sheet.Row> rows, ImportCount.Fault fault) {
    var row = Objects.requireNonNull(rows.get(fault.fileLine()));
    return of(sheet, columns, row, field(fault.why()), fault.why().accepted());
  }

  private static Field field(InvalidValue why) {
    return switch (why.field()) {
      case "at" -> Field.AT;
      case "validUntil" -> Field.UNTIL;
      case "noticeVersion" -> Field.NOTICE;
      case "purpose" -> Field.PURPOSE;
      default -> Field.EVIDENCE;
    };
  }

  private static String seen(String text) {
    return Cell.cut(Cell.clean(text), MAX_SEEN);
  }
}
