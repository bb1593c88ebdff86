package org.qabul.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Every kind of webhook, and what the desk makes of it; {@code kinds.txt} is the table. */
class KindsTest {
  private static final String OUR_NUMBER =
      "'messaging_product':'whatsapp','metadata':{'display_phone_number':'15550100001',"
          + "'phone_number_id':'%s'},".formatted(DeskWiring.BUSINESS_NUMBER);
  private static final String FROM =
      "'from':'966500000001','id':'wamid.K','timestamp':'1767600000'";
  private static final String CHANGE =
      "{'object':'whatsapp_business_account','entry':[{'id':'%s','time':1767600000,'changes':["
          + "{'field':'%s','value':{%s}}]}]}";

  /** All that the desk may have done because of a webhook, besides keeping it. */
  private static final List<String> DEEDS =
      List.of(
          "select id, phone, bsuid, identity_changed, last_heard_at from contact order by id",
          "select wamid from inbound_message order by wamid",
          "select wamid from tap_record order by wamid",
          "select id from consent_event order by id",
          "select held_because, flagged_because from account_health",
          "select status, category, body from template",
          "select status from outbound_message order by position");

  private record Kind(
      String name, String items, String states, String effect, String field, String value) {
    static Kind of(String line) {
      String[] cells = line.split("\\|", 6);
      return new Kind(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    @Override
    public String toString() {
      return name;
    }

    String body(String ours) {
      String body = field.equals("-") ? value : CHANGE.formatted(DeskWiring.ACCOUNT, field, value);
      return body.replace("~", OUR_NUMBER)
          .replace("$from", FROM)
          .replace("$ours", ours)
          .replace('\'', '"');
    }

    boolean isWorked() {
      return states.contains("WORKED");
    }
  }

  static List<Kind> kinds() throws IOException {
    try (var table = KindsTest.class.getResourceAsStream("kinds.txt")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Kind::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isCutWorkedKeptOrSetAsideOnH2(Kind kind) {
    becomesWhatTheTableSays(kind, DatabaseKind.H2);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isCutWorkedKeptOrSetAsideOnPostgreSql(Kind kind) {
    becomesWhatTheTableSays(kind, DatabaseKind.POSTGRESQL);
  }

  private static void becomesWhatTheTableSays(Kind kind, DatabaseKind database) {
    var story = Stage.empty(database);
    String ours = messageOnItsWay(story);
    long heard = story.rows().count("webhook_item");
    var before = deeds(story);
    story.comes(kind.body(ours));
    var items = story.rows().all("select * from webhook_item order by id").stream().skip(heard);
    assertThat(items.toList())
        .extracting(row -> row.text("kind") + " " + row.text("state"))
        .containsExactlyElementsOf(expected(kind));
    if (!kind.effect().isEmpty()) {
      String[] effect = kind.effect().split(" => ", 2);
      assertThat(answer(story, effect[0].replace("$ours", ours))).isEqualTo(effect[1]);
    }
    if (!kind.isWorked()) {
      assertThat(deeds(story)).as("nothing acted on it").isEqualTo(before);
    }
  }

  /** The one answer that came last, for Noura's own message is worked as well. */
  private static String answer(Story story, String query) {
    boolean ofItems = query.contains("webhook_item");
    return story.rows().text("select " + query + (ofItems ? " order by id desc" : ""));
  }

  private static List<String> expected(Kind kind) {
    String[] items = kind.items().split("\\+");
    String[] states = kind.states().split("\\+");
    return Stream.iterate(0, i -> i < items.length, i -> i + 1)
        .map(i -> items[i] + " " + states[i])
        .toList();
  }

  private static String messageOnItsWay(Story story) {
    story.inTransaction(
        () -> {
          var now = story.clock().instant();
          var offer =
              new Template("offer", "ar", Purpose.MARKETING, "أهلاً {{1}}", "", List.of(), now);
          story.the(Templates.class).add(offer);
          return offer;
        });
    var letter = Letter.prepared(story).approved();
    story.send();
    return letter.message().text("wamid");
  }

  private static String deeds(Story story) {
    return DEEDS.stream()
        .map(query -> story.rows().all(query).toString())
        .collect(Collectors.joining("\n"));
  }
}
