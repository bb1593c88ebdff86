package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;

/**
 * Nobody knows who stands in a file that waits: it goes when a person has themselves erased.
 * Whoever is erased because they were idle comes back suppressed, if at all.
 */
@Dependent
class DropWithErased {
  private final ContactImports imports;
  private final DropFile dropFile;

  @Inject
  DropWithErased(ContactImports imports, DropFile dropFile) {
    this.imports = imports;
    this.dropFile = dropFile;
  }

  void drop(@Observes Announcement.ContactErased erased) {
    if (erased.actor().equals(Actor.SYSTEM)) {
      return;
    }
    imports.open().forEach(one -> dropFile.drop(one.id(), erased.actor()));
  }
}
