package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Freezes the words that people are shown before they agree. */
@Deed
public class AddNotice {
  /** Stands in lines of which no notice was part. */
  static final String NONE = "none";

  private static final Set<String> RESERVED = Set.of(NONE);

  private final Notices notices;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  AddNotice(Notices notices, Event<Announcement> announcements, Clock clock) {
    this.notices = notices;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when the version is taken in this language, or something is missing
   */
  public Notice add(String version, Language language, String body, Actor actor) {
    var notice = new Notice(version, language, body, actor, clock.instant());
    if (RESERVED.contains(notice.version())
        || notices.find(notice.version(), language).isPresent()) {
      throw new InvalidValue("version", UNUSED, notice.version());
    }
    notices.add(notice);
    announcements.fire(
        new Announcement.DeedDone(
            "notice_added",
            Subject.notice(notice.id()),
            actor,
            "%s %s %s".formatted(notice.version(), language.code(), notice.sha256()),
            clock.instant()));
    return notice;
  }

  private static final Words UNUSED =
      new Words(
          "رقم نسخة لم يُستعمل بهذه اللغة؛ نص الإشعار لا يتغير بعد إضافته",
          "a version not used in this language; a notice never changes once added");
}
