package org.qabul.compliance;

import java.util.ArrayList;
import java.util.List;
import org.qabul.domain.InvalidValue;

/** Counts while a file is read. */
final class ImportTally {
  private final List<ImportCount.Fault> faults = new ArrayList<>();
  private int added;
  private int known;
  private int suppressed;
  private int proven;
  private int unproven;
  private int refused;
  private int already;

  void added(boolean erasedBefore) {
    added++;
    suppressed += erasedBefore ? 1 : 0;
  }

  void known() {
    known++;
  }

  void said(ConsentEvent line) {
    if (line.type() == ConsentEvent.Type.DOUBTED) {
      return;
    }
    if (!line.type().agrees()) {
      refused++;
    } else if (line.proven()) {
      proven++;
    } else {
      unproven++;
    }
  }

  void already() {
    already++;
  }

  void fault(int fileLine, InvalidValue why) {
    faults.add(new ImportCount.Fault(fileLine, why));
  }

  ImportCount count() {
    return new ImportCount(added, known, suppressed, proven, unproven, refused, already, faults);
  }
}
