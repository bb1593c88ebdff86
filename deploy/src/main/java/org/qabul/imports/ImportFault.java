package org.qabul.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Words;

/** What is wrong with a file, kept until the file goes. */
@Entity
@Table(name = "import_fault")
class ImportFault {
  private static final int MAX_ACCEPTED = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String importId;
  private int line;
  private String columnTitle;
  private String seen;
  private String acceptedAr;
  private String acceptedEn;

  protected ImportFault() {}

  ImportFault(String importId, CellFault fault) {
    this.importId = importId;
    this.line = fault.line();
    this.columnTitle = fault.column();
    this.seen = fault.seen();
    this.acceptedAr = Cell.cut(fault.accepted().ar(), MAX_ACCEPTED);
    this.acceptedEn = Cell.cut(fault.accepted().en(), MAX_ACCEPTED);
  }

  CellFault fault() {
    return new CellFault(line, columnTitle, seen, new Words(acceptedAr, acceptedEn));
  }
}
