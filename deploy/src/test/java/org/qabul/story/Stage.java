package org.qabul.story;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qabul.box.DatabaseKind;

/** Keeps one desk for each database, for booting one takes longer than most stories. */
final class Stage {
  /** A Monday noon in Riyadh. */
  static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  private static final Map<DatabaseKind, Story> DESKS = new ConcurrentHashMap<>();

  private Stage() {}

  /** A desk on which nothing has happened yet: on Monday noon, not live. */
  static Story empty(DatabaseKind kind) {
    Story story = DESKS.computeIfAbsent(kind, Story::on);
    story.rows().wipe();
    story.clock().set(NOON);
    story.the(LiveSwitch.class).turn(false);
    story.the(FakeGraph.class).forget();
    return story;
  }
}
