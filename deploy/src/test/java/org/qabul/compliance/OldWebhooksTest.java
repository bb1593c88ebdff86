package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;
import org.qabul.story.Together;
import org.qabul.webhook.WorkAgain;

/** What Meta posted is emptied once it was worked long enough ago. */
class OldWebhooksTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String PHONE = "+966500000077";
  private static final String FULL = " where length(%s) > 0";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void bodiesAndItemsGoWhenTheirTimeIsOverAndNotASecondBefore(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      says(story, "wamid.1", "مرحبا");
      story.clock().advance(SECOND);
      says(story, "wamid.2", "أهلا");
      story.clock().advance(Terms.WEBHOOKS);
      turn(story);
      assertThat(bodies(story)).as("worked a second later").isEqualTo(1);
      assertThat(items(story)).isEqualTo(1);
      story.clock().advance(SECOND.plus(Duration.ofHours(1)));
      turn(story);
      assertThat(bodies(story)).isZero();
      assertThat(items(story)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theRowsStayWithTheirStatesTimesAndKeys(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      says(story, "wamid.1", "مرحبا");
      says(story, "wamid.1", "مرحبا");
      String kept =
          "select string_agg(concat(state, ' ', duplicate_key, ' ', person_key, ' ', worked_at), ';'"
              + " order by id) from webhook_item";
      String before = story.rows().text(kept);
      aMonthLater(story);
      assertThat(items(story)).as("what came again goes too").isZero();
      assertThat(story.rows().text(kept)).isEqualTo(before);
      says(story, "wamid.1", "مرحبا");
      assertThat(story.rows().count("inbound_message")).as("still known").isOne();
      assertThat(story.rows().text("select reason from webhook_item order by id desc limit 1"))
          .startsWith("same as ");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWaitsOrWasSetAsideStays(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      story.comes("nonsense");
      story.comes("{\"object\":\"whatsapp_business_account\",\"entry\":[]}");
      story.delivered(MetaSays.text("wamid.3", PHONE, "مرحبا", story.clock().instant()));
      aMonthLater(story);
      assertThat(bodies(story)).isEqualTo(3);
      assertThat(items(story)).as("quarantined").isOne();
      assertThat(story.rows().count("audit_event where action = 'retention_applied'")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBodyStaysWhileOneOfItsItemsDoes(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      story.comes(
          MetaSays.value("messages", "\"statuses\":[\"no status\"," + status("wamid.1") + "]"));
      aMonthLater(story);
      assertThat(story.rows().count("webhook_item where state = 'QUARANTINED'")).isOne();
      assertThat(items(story)).isOne();
      assertThat(bodies(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasEmptiedIsNotWorkedAgain(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      story.comes(MetaSays.change("something_new", "\"a\":1", story.clock().instant()));
      aMonthLater(story);
      story
          .the(WorkAgain.class)
          .workAgain(Long.parseLong(story.rows().text("select id from webhook_item")));
      assertThat(story.rows().text("select state from webhook_item")).isEqualTo("KEPT");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void manyGoInBatchesEachWithOneLineOfTheAudit(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      many(story);
      var pump = story.the(HousekeepingPump.class);
      assertThat(pump.turn()).isTrue();
      assertThat(items(story)).isEqualTo(100);
      assertThat(pump.turn()).isTrue();
      assertThat(pump.turn()).as("the body").isTrue();
      assertThat(pump.turn()).isFalse();
      assertThat(
              story
                  .rows()
                  .text(
                      "select string_agg(note, ', ' order by seq) from audit_event"
                          + " where action = 'retention_applied' and origin = 'SYSTEM'"))
          .isEqualTo("webhook_item 500, webhook_item 100, webhook_delivery 1");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void twoNodesSideBySideTakeEverythingOnce(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      many(story);
      var retention = story.the(ApplyRetention.class);
      Together.run(2, node -> () -> applyAll(retention));
      applyAll(retention);
      assertThat(items(story)).isZero();
      assertThat(
              story
                  .rows()
                  .text(
                      "select sum(cast(replace(note, 'webhook_item ', '') as integer))"
                          + " from audit_event where note like 'webhook_item %'"))
          .isEqualTo("600");
    }
  }

  private static void applyAll(ApplyRetention retention) {
    while (retention.apply()) {
      continue;
    }
  }

  private static void many(Story story) {
    String statuses =
        IntStream.range(0, 600)
            .mapToObj(number -> status("wamid.many." + number))
            .collect(Collectors.joining(","));
    story.comes(MetaSays.value("messages", "\"statuses\":[" + statuses + "]"));
    story.clock().advance(Terms.WEBHOOKS.plus(SECOND));
  }

  /** Of a message that nobody sent. */
  private static String status(String wamid) {
    return "{\"id\":\"%s\",\"status\":\"sent\",\"timestamp\":\"1\",\"recipient_id\":\"1\"}"
        .formatted(wamid);
  }

  private static void says(Story story, String wamid, String words) {
    story.comes(MetaSays.text(wamid, PHONE, words, story.clock().instant()));
  }

  private static void aMonthLater(Story story) {
    story.clock().advance(Terms.WEBHOOKS.plus(SECOND));
    turn(story);
  }

  private static void turn(Story story) {
    var pump = story.the(HousekeepingPump.class);
    while (pump.turn()) {
      continue;
    }
  }

  private static long bodies(Story story) {
    return story.rows().count("webhook_delivery" + FULL.formatted("body"));
  }

  private static long items(Story story) {
    return story.rows().count("webhook_item" + FULL.formatted("content"));
  }
}
