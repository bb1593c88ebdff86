package org.qabul.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Sheet;

/** A rule of the gate with its answer, as a row of the sheet. */
public record SheetRow(int number, Finding finding) {
  static List<SheetRow> of(Sheet sheet) {
    return IntStream.range(0, sheet.findings().size())
        .mapToObj(i -> new SheetRow(i + 1, sheet.findings().get(i)))
        .toList();
  }

  public String tone() {
    return switch (finding.answer()) {
      case YES -> "yes";
      case PARK -> "wait";
      case NO -> "no";
    };
  }

  public String icon() {
    return switch (finding.answer()) {
      case YES -> "check";
      case PARK -> "pause";
      case NO -> "cross";
    };
  }

  /** The key of the mark's word. */
  public String mark() {
    return "sheet." + finding.answer().name().toLowerCase(Locale.ROOT);
  }

  public boolean objects() {
    return finding.answer() != Answer.YES;
  }
}
