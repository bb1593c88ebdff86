package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

/** Lets a file go, whoever or whatever wants it; its bytes go at once. Needs a transaction. */
@Dependent
class DropFile {
  private final ContactImports imports;
  private final FileBytes files;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  DropFile(
      ContactImports imports, FileBytes files, Event<Announcement> announcements, Clock clock) {
    this.imports = imports;
    this.files = files;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @return false when it is over already
   */
  boolean drop(String importId, Actor actor) {
    var open = imports.lock(importId).filter(one -> one.state().open() || one.state().running());
    open.ifPresent(one -> drop(one, actor));
    return open.isPresent();
  }

  private void drop(ContactImport one, Actor actor) {
    one.become(ContactImport.State.DROPPED, clock.instant());
    files.forget(one.id());
    announcements.fire(
        new Announcement.DeedDone(
            "import_dropped", Subject.contactImport(one.id()), actor, "done", clock.instant()));
  }
}
