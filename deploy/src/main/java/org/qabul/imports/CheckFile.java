package org.qabul.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.compliance.Notices;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;

/** Says how a file is to be read, and lets it be read whole; nothing is written of it. */
@Deed
public class CheckFile {
  private final ContactImports imports;
  private final Notices notices;
  private final RequireRole requireRole;
  private final Clock clock;

  @Inject
  CheckFile(ContactImports imports, Notices notices, RequireRole requireRole, Clock clock) {
    this.imports = imports;
    this.notices = notices;
    this.requireRole = requireRole;
    this.clock = clock;
  }

  /**
   * @return false when it is under way, or over
   * @throws InvalidValue when a field has no column, a notice is not ours, or the actor is no admin
   */
  public boolean check(String importId, Columns columns, ImportDefaults defaults, Actor actor) {
    requireRole.admin(actor);
    columns.requireUsable();
    requireKnown(defaults.notice());
    var open = imports.lock(importId).filter(one -> one.state().open());
    open.ifPresent(one -> one.check(columns, defaults, actor.id(), clock.instant()));
    return open.isPresent();
  }

  private void requireKnown(String notice) {
    var known = ImportSetting.languages(notices.all());
    if (!notice.isEmpty() && !known.containsKey(notice)) {
      throw new InvalidValue("notice", ImportSetting.known(known), notice);
    }
  }
}
