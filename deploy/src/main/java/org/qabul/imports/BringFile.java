package org.qabul.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Sha256;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Somebody brings a file; nothing is read of it yet but its headings. */
@Deed
public class BringFile {
  private final ContactImports imports;
  private final FileBytes files;
  private final RequireRole requireRole;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  BringFile(
      ContactImports imports,
      FileBytes files,
      RequireRole requireRole,
      Event<Announcement> announcements,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.requireRole = requireRole;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @return the import's id
   * @throws InvalidValue when it is too large, or no table, or not the actor's to bring
   */
  public String bring(String fileName, byte[] content, Actor actor) {
    requireRole.admin(actor);
    if (content.length > Sheet.MAX_BYTES) {
      throw new InvalidValue(
          "file", SMALLER, new Words("%s بايت", "%s bytes").with(content.length));
    }
    var now = clock.instant();
    var sheet = Sheet.read(content);
    var brought =
        new ContactImport(fileName, Sha256.hex(content), content.length, sheet, actor.id(), now);
    imports.session().persist(brought);
    files.keep(brought.id(), content);
    announcements.fire(
        new Announcement.DeedDone(
            "import_brought", Subject.contactImport(brought.id()), actor, brought.sha256(), now));
    return brought.id();
  }

  private static final Words SMALLER =
      new Words("ملف لا يزيد على 24 ميغابايت", "a file of at most 24 MB");
}
