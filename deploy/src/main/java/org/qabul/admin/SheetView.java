package org.qabul.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Reason;
import org.qabul.domain.Sheet;

/** The gate's sheet as a page shows it. */
public record SheetView(Sheet sheet, List<SheetRow> rows) {
  SheetView(Sheet sheet) {
    this(sheet, SheetRow.of(sheet));
  }

  /** Something stands against it that neither time nor a second person mends. */
  public boolean blocks() {
    return count(Answer.NO) > 0 && !wantsSecond();
  }

  /** Nothing but a second person is missing. */
  public boolean wantsSecond() {
    return count(Answer.NO) > 0
        && sheet.findings().stream()
            .filter(finding -> finding.answer() == Answer.NO)
            .allMatch(one -> one.because().filter(Reason.FOUR_EYES::equals).isPresent());
  }

  public boolean waits() {
    return sheet.parks();
  }

  public long yes() {
    return count(Answer.YES);
  }

  public long no() {
    return count(Answer.NO);
  }

  public long parked() {
    return count(Answer.PARK);
  }

  public Optional<Instant> nextAllowed() {
    return sheet.nextAllowed();
  }

  /** What a person has to do something about, or else what only has to be waited for. */
  public List<Finding> reasons() {
    var decisive = blocks() || wantsSecond() ? Answer.NO : Answer.PARK;
    return sheet.findings().stream().filter(finding -> finding.answer() == decisive).toList();
  }

  private long count(Answer answer) {
    return sheet.findings().stream().filter(finding -> finding.answer() == answer).count();
  }
}
