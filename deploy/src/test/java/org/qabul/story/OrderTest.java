package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.webhook.SplitAgain;
import org.qabul.webhook.WebhookPump;

/** Each person's items one after the other, and nobody in anybody's way. */
class OrderTest {
  private static final int NODES = 4;
  private static final int PERSONS = 12;
  private static final int WISHES = 25;

  @Test
  void keepsEachPersonsOrderWhileSeveralNodesWork() {
    var story = Stage.empty(DatabaseKind.POSTGRESQL);
    var wishes = new ArrayList<String>();
    IntStream.range(0, WISHES * PERSONS).forEach(i -> wishes.add(wish(i % PERSONS, i / PERSONS)));
    assertWorkedInOrder(story, wishes);
  }

  @Test
  void keepsTheOrderOfWhoIsNamedByNumberHereAndByUserIdThere() {
    var story = Stage.empty(DatabaseKind.POSTGRESQL);
    IntStream.range(0, PERSONS).forEach(person -> story.comes(introduction(person)));
    var wishes = new ArrayList<String>();
    IntStream.range(0, WISHES * PERSONS)
        .forEach(
            i -> {
              String wish = wish(i % PERSONS, i / PERSONS);
              wishes.add(i / PERSONS % 2 == 0 ? wish : byNumber(wish));
            });
    assertWorkedInOrder(story, wishes);
  }

  private static void assertWorkedInOrder(Story story, List<String> wishes) {
    for (int from = 0; from < wishes.size(); from += 10) {
      story.delivered(preferences(wishes.subList(from, from + 10)));
    }
    Together.work(story, NODES);
    var told =
        story
            .rows()
            .all(
                "select c.contact_id, e.words from consent_event c join evidence e on e.id ="
                    + " c.evidence_id order by c.seq")
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("contact_id"),
                    Collectors.mapping(
                        row -> Integer.parseInt(row.text("words")), Collectors.toList())));
    var inOrder = IntStream.range(0, WISHES).boxed().toList();
    assertThat(told).hasSize(PERSONS);
    assertThat(told.values()).allSatisfy(wished -> assertThat(wished).isEqualTo(inOrder));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void letsNobodyWaitForSomebodyWithThousands(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String busy = "966500009999";
    for (int body = 0; body < 5; body++) {
      story.delivered(texts(busy, "busy" + body + "x", 1000));
    }
    for (int person = 0; person < 50; person++) {
      story.delivered(texts("96650000" + (1000 + person), "other" + person + "x", 10));
    }
    // Its own: the stage's may still be careful after another story's failure
    var pump = story.the(WebhookPump.class);
    int turns = 0;
    while (others(story) > 0) {
      pump.turn();
      turns++;
    }
    assertThat(turns).as("turns until all 500 items of the others were worked").isLessThan(20);
    assertThat(story.rows().count("webhook_item where state = 'WAITING'")).isGreaterThan(4000);
  }

  private static long others(Story story) {
    return story
            .rows()
            .count("webhook_item where state = 'WAITING' and person_key <> '966500009999'")
        + story.rows().count("webhook_delivery where state = 'STORED'");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void setsOneFailingItemAsideAndNoneOfItsNeighbours(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var messages = new ArrayList<String>();
    for (int i = 0; i < 48; i++) {
      messages.add(text("96650000" + (1000 + i % 8), "wamid.N" + i));
    }
    // Of somebody who wrote before and after it
    messages.set(20, messages.get(20).replace("\"id\":\"wamid.N20\",", ""));
    story.comes(MessageTypesTest.envelope(String.join(",", messages)));
    assertThat(story.rows().count("inbound_message")).isEqualTo(47);
    assertThat(story.rows().count("webhook_item where state = 'WORKED'")).isEqualTo(47);
    var failed = story.rows().first("select * from webhook_item where state = 'QUARANTINED'");
    assertThat(failed.orElseThrow().text("ordinal")).isEqualTo("20");
    assertThat(failed.orElseThrow().text("reason")).isEqualTo("UnreadableItem: no message id");
    assertThat(failed.orElseThrow().text("attempts")).as("not again and again").isEqualTo("1");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void setsAFailingItemAsideSoonThoughSomebodyElseHasThousandsWaiting(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.delivered(texts("966500009999", "busyx", 1000));
    String bad = text("966500001000", "wamid.B").replace("\"id\":\"wamid.B\",", "");
    story.delivered(MessageTypesTest.envelope(bad + "," + text("966500001000", "wamid.C")));
    var pump = story.the(WebhookPump.class);
    int turns = 0;
    while (story.rows().count("webhook_item where state = 'QUARANTINED'") == 0) {
      pump.turn();
      turns++;
    }
    assertThat(turns).isLessThan(60);
    assertThat(story.rows().count("webhook_item where state = 'WAITING'")).isGreaterThan(900);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsOneLineForWhoBecomesKnownByUserIdWhileSomethingWaitsUnderTheNumber(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.delivered(MessageTypesTest.envelope(text("966500000100", "wamid.1")));
    story.turnWebhooks();
    story.delivered(texts("966500000100", "w", 100));
    story.delivered(introduction(0));
    story.turnWebhooks();
    assertThat(story.rows().count("webhook_item where state = 'WAITING'")).isPositive();
    learn(story);
    story.comes(introduction(0).replace("wamid.HELLO0", "wamid.LAST"));
    var said = story.rows().all("select wamid from inbound_message order by said_at, wamid");
    assertThat(said).hasSize(103);
    assertThat(
            story
                .rows()
                .all(
                    "select distinct person_key from webhook_item where kind = 'messages/text' and id > (select min(id) + 101 from webhook_item)"))
        .as("the last stands where the others still wait")
        .extracting(row -> row.text("person_key"))
        .contains("966500000100");
  }

  private static void learn(Story story) {
    story.inTransaction(
        () -> {
          var contacts = story.the(Contacts.class);
          contacts.byPhone("+966500000100").orElseThrow().learn(new Identity(null, "SA.100"));
          return contacts;
        });
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void splitsAQuarantinedDeliveryAgainWhenAsked(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes("nonsense");
    long id = Long.parseLong(story.rows().text("select id from webhook_delivery"));
    assertThat(state(story)).isEqualTo("QUARANTINED");
    story.the(SplitAgain.class).splitAgain(id);
    assertThat(state(story)).isEqualTo("STORED");
    story.work();
    assertThat(state(story)).isEqualTo("QUARANTINED");
  }

  private static String state(Story story) {
    return story.rows().text("select state from webhook_delivery");
  }

  private static String wish(int person, int number) {
    return "{\"user_id\":\"SA.%d\",\"category\":\"marketing_messages\",\"detail\":\"%d\","
            .formatted(100 + person, number)
        + "\"value\":\"%s\",\"timestamp\":%d}"
            .formatted(number % 2 == 0 ? "stop" : "resume", 1767600000 + number);
  }

  private static String introduction(int person) {
    return MessageTypesTest.envelope(
        text("966500000" + (100 + person), "wamid.HELLO" + person)
            .replace("\"from\"", "\"from_user_id\":\"SA.%d\",\"from\"".formatted(100 + person)));
  }

  private static String byNumber(String wish) {
    return wish.replace("\"user_id\":\"SA.", "\"wa_id\":\"966500000");
  }

  private static String preferences(List<String> wishes) {
    return MetaSays.value(
        "user_preferences", "\"user_preferences\":[" + String.join(",", wishes) + "]");
  }

  private static String texts(String from, String ids, int count) {
    var messages = IntStream.range(0, count).mapToObj(i -> text(from, "wamid." + ids + i)).toList();
    return MessageTypesTest.envelope(String.join(",", messages));
  }

  private static String text(String from, String wamid) {
    return "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"1767600000\",\"type\":\"text\","
            .formatted(from, wamid)
        + "\"text\":{\"body\":\"x\"}}";
  }
}
