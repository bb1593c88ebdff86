package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.imports.CellFault;
import org.qabul.imports.ContactImport;
import org.qabul.imports.LookAtImports;
import org.qabul.imports.Sheet;

/** Reads the files that were brought. */
@Reading
class ReadImports {
  private final LookAtImports imports;
  private final Operators operators;

  @Inject
  ReadImports(LookAtImports imports, Operators operators) {
    this.imports = imports;
    this.operators = operators;
  }

  List<ContactImport> newest() {
    return imports.newest();
  }

  Optional<ContactImport> find(String id) {
    return imports.find(id);
  }

  /** Empty once the file is gone. */
  Optional<Sheet> sheet(String id) {
    return imports.sheet(id);
  }

  List<CellFault> faults(String id) {
    return imports.faults(id);
  }

  String who(String operatorId) {
    return operators.find(operatorId).map(Operator::name).orElse("—");
  }
}
