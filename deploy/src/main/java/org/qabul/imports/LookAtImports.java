package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/** What pages show of files that were brought. Needs a transaction. */
@Dependent
public class LookAtImports {
  private static final Page LAST = Page.first(25);
  private static final Page FAULTS = Page.first(1_000);

  private final ContactImports imports;
  private final FileBytes files;

  @Inject
  LookAtImports(ContactImports imports, FileBytes files) {
    this.imports = imports;
    this.files = files;
  }

  public List<ContactImport> newest() {
    return imports.newest(LAST);
  }

  public Optional<ContactImport> find(String id) {
    return imports.find(id);
  }

  /** Empty once the file is gone. */
  public Optional<Sheet> sheet(String id) {
    return files.of(id).map(Sheet::read);
  }

  /** The first thousand. */
  public List<CellFault> faults(String id) {
    return imports.faults(id, FAULTS).stream().map(ImportFault::fault).toList();
  }
}
