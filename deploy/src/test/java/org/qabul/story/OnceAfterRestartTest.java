package org.qabul.story;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;

/** What a desk has worked it knows from its database alone, however long ago it was. */
class OnceAfterRestartTest {
  private static final Duration YEAR = Duration.ofDays(366);
  private static final Set<String> INTAKE = Set.of("webhook_delivery", "webhook_item");

  private static final List<String> EFFECTS =
      List.of(
          "tap_record where wamid = 'wamid.TAP'",
          "decision where action = 'accept'",
          "draft",
          "outbound_message where kind = 'SECOND_STEP_CARD'",
          "status_report",
          "outbound_message where status = 'READ'",
          "inbound_message where wamid = 'wamid.STOP'",
          "consent_event where type = 'SUPPRESSED'");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNothingAgainOfWhatItWorkedBeforeARestart(DatabaseKind kind) {
    var stopped = Stopped.after(kind, Story::comes);
    try (var story = Story.on(stopped.database())) {
      doesNothingAgain(story, stopped.bodies());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNothingAgainOfWhatItWorkedAYearBefore(DatabaseKind kind) {
    var stopped = Stopped.after(kind, Story::comes);
    try (var story = Story.on(stopped.database())) {
      story.clock().advance(YEAR);
      doesNothingAgain(story, stopped.bodies());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksOnceWhatARestartLeftWaitingThoughItComesAgain(DatabaseKind kind) {
    var stopped = Stopped.after(kind, Story::delivered);
    try (var story = Story.on(stopped.database())) {
      stopped.bodies().forEach(story::delivered);
      story.work();
      story.send();
      hasEachOnce(story, stopped.bodies().size());
    }
  }

  /** A desk that was switched off after a tap, a status and an opt-out had come. */
  private record Stopped(DataSource database, List<String> bodies) {
    static Stopped after(DatabaseKind kind, BiConsumer<Story, String> arrival) {
      try (var story = Story.on(kind)) {
        var bodies = tapStatusAndStop(story);
        bodies.forEach(body -> arrival.accept(story, body));
        story.send();
        return new Stopped(story.rows().database(), bodies);
      }
    }
  }

  private static List<String> tapStatusAndStop(Story story) {
    var sara = Handset.saras(story);
    Letter.offer(story, story.people().contact(Letter.NOURA), Purpose.MARKETING);
    var card = sara.card("OPPORTUNITY_CARD");
    String wamid = card.text("wamid");
    String accept = Handset.button(card, "accept");
    var now = story.clock().instant();
    return List.of(
        MetaSays.tap("wamid.TAP", Handset.SARA, accept, "قبول", wamid, now),
        MetaSays.status(wamid, "read", card.text("id"), 0, now),
        MetaSays.text("wamid.STOP", Letter.NOURA, "إيقاف", now));
  }

  private static void doesNothingAgain(Story story, List<String> bodies) {
    var before = everythingBesidesTheIntake(story);
    bodies.forEach(story::comes);
    story.send();
    hasEachOnce(story, bodies.size());
    assertThat(everythingBesidesTheIntake(story)).isEqualTo(before);
  }

  /** Also that what came again was seen to be a copy, and not merely failed. */
  private static void hasEachOnce(Story story, int bodies) {
    var rows = story.rows();
    assertThat(EFFECTS).allSatisfy(effect -> assertThat(rows.count(effect)).isOne());
    assertThat(rows.count("webhook_item where state = 'WORKED'")).isEqualTo(bodies);
    assertThat(rows.count("webhook_item where state = 'DUPLICATE'")).isEqualTo(bodies);
    assertThat(rows.count("webhook_item")).isEqualTo(2L * bodies);
  }

  private static Map<String, Set<Row>> everythingBesidesTheIntake(Story story) {
    return story.rows().tables().stream()
        .filter(table -> !INTAKE.contains(table.toLowerCase(Locale.ROOT)))
        .collect(
            toMap(table -> table, table -> Set.copyOf(story.rows().all("select * from " + table))));
  }
}
