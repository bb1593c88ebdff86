package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qabul.domain.Announcement;

/** Nobody knows who stands in a file that waits: it goes when a person is erased. */
@Dependent
class DropWithErased {
  private final ContactImports imports;
  private final DropImport dropImport;

  @Inject
  DropWithErased(ContactImports imports, DropImport dropImport) {
    this.imports = imports;
    this.dropImport = dropImport;
  }

  void drop(@Observes Announcement.ContactErased erased) {
    imports.open().forEach(one -> dropImport.drop(one.id(), erased.actor()));
  }
}
