package org.qabul.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Actor;

/**
 * Some people of a file, taken together.
 *
 * @param lines what is to be written of them
 */
record ImportPage(
    boolean keep,
    Actor actor,
    Instant now,
    List<Notice> notices,
    ImportTally tally,
    List<ConsentEvent> lines) {
  ImportPage(boolean keep, Actor actor, Instant now, List<Notice> notices, ImportTally tally) {
    this(keep, actor, now, notices, tally, new ArrayList<>());
  }

  Optional<Notice> shown(ConsentLine line) {
    return notices.stream()
        .filter(notice -> notice.version().equals(line.noticeVersion()))
        .filter(notice -> notice.language() == line.language())
        .findFirst();
  }
}
