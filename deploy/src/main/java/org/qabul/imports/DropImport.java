package org.qabul.imports;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;

/** An admin gives a file up. */
@Deed
public class DropImport {
  private final DropFile dropFile;
  private final RequireRole requireRole;

  @Inject
  DropImport(DropFile dropFile, RequireRole requireRole) {
    this.dropFile = dropFile;
    this.requireRole = requireRole;
  }

  /**
   * @return false when it is over already
   * @throws InvalidValue when the actor is no admin
   */
  public boolean drop(String importId, Actor actor) {
    requireRole.admin(actor);
    return dropFile.drop(importId, actor);
  }
}
