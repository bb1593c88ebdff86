package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;

/** Meta delivers again and again; the desk acts once. */
class OnceTest {
  private static final int MOST = 50;
  private static final int AT_ONCE = 32;
  private static final int NODES = 4;
  private static final String OVERTAKEN = "wamid.OVERTAKEN";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAMessageOnceThatComesOneToFiftyTimes(DatabaseKind kind) {
    var story = Stage.empty(kind);
    for (int times = 1; times <= MOST; times++) {
      String body = hello(story, "wamid.T" + times);
      IntStream.range(0, times).forEach(i -> story.delivered(body));
    }
    story.work();
    hasEachOnce(story, MOST * (MOST + 1) / 2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAMessageOnceThatComesOnThirtyTwoLinesAtOnce(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Together.run(
        AT_ONCE,
        line ->
            () -> {
              for (int i = 1; i <= MOST; i++) {
                story.delivered(hello(story, "wamid.T" + i));
              }
              if (line < NODES) {
                Together.work(story, 1);
              }
            });
    Together.work(story, NODES);
    hasEachOnce(story, AT_ONCE * MOST);
  }

  /** Each delivery left one item, each message was worked once, the rest are its duplicates. */
  private static void hasEachOnce(Story story, int deliveries) {
    assertThat(story.rows().count("webhook_item where state = 'WORKED'")).isEqualTo(MOST);
    assertThat(story.rows().count("webhook_item where state = 'DUPLICATE'"))
        .isEqualTo(deliveries - MOST);
    assertThat(story.rows().count("webhook_item where state not in ('WORKED', 'DUPLICATE')"))
        .isZero();
    assertThat(story.rows().count("inbound_message")).isEqualTo(MOST);
    assertThat(story.rows().text("select count(distinct wamid) from inbound_message"))
        .isEqualTo(String.valueOf(MOST));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAMessageOnceThatStandsInTwoEntriesOfOneBody(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String body = hello(story, "wamid.T");
    String entry = body.substring(body.indexOf("[{") + 1, body.lastIndexOf(']'));
    story.comes(body.replace(entry, entry + " , \n " + entry.replace("\":", "\" : ")));
    assertThat(story.rows().count("inbound_message")).isOne();
    assertThat(story.rows().text("select reason from webhook_item where state = 'DUPLICATE'"))
        .startsWith("same as ");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void decidesOnceHoweverOftenOneTapComes(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var sara = Handset.saras(story);
    String noura = story.people().contact(Letter.NOURA);
    Letter.offer(story, noura, Purpose.MARKETING);
    var card = sara.card("OPPORTUNITY_CARD");
    String tap =
        MetaSays.tap(
            "wamid.T",
            Handset.SARA,
            Handset.button(card, "accept"),
            "قبول",
            card.text("wamid"),
            story.clock().instant());
    IntStream.range(0, AT_ONCE).forEach(i -> story.delivered(tap));
    Together.work(story, NODES);
    assertThat(story.rows().count("tap_record")).isOne();
    assertThat(story.rows().count("decision where action = 'accept'")).isOne();
    assertThat(story.rows().count("draft")).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void findsTheMessageOfAStatusThatOvertakesTheAnswerToOurOwnSend(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var message = overtaken(story, id -> status(story, "read", id, 0));
    String id = message.text("id");
    assertThat(story.the(FakeGraph.class).bodies())
        .filteredOn(body -> body.contains(id))
        .hasSize(1);
    assertThat(message.text("status")).isEqualTo("READ");
    assertThat(message.text("wamid")).isEqualTo(OVERTAKEN);
    assertThat(story.rows().text("select message_id from status_report")).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void followsAnEarlyStatusThatDoesNotNameOurMessage(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var message = overtaken(story, id -> nameless(status(story, "failed", id, 131050), id));
    assertThat(message.text("status")).isEqualTo("FAILED");
    assertThat(story.rows().count("consent_event where type = 'SUPPRESSED'")).isOne();
    assertThat(story.rows().text("select message_id from status_report"))
        .isEqualTo(message.text("id"));
  }

  /**
   * A message that was sent live; Meta's answer to that came after its word of what became of it.
   *
   * @param word what Meta says first, of the message with this id
   */
  private static Row overtaken(Story story, UnaryOperator<String> word) {
    story.the(LiveSwitch.class).turn(true);
    var letter = Letter.prepared(story);
    story.send();
    String id = letter.approved().message().text("id");
    var graph = story.the(FakeGraph.class);
    graph.next(new FakeGraph.Answer(200, "{\"messages\":[{\"id\":\"" + OVERTAKEN + "\"}]}"));
    graph.meanwhile(() -> story.comes(word.apply(id)));
    story.send();
    return letter.message();
  }

  private static String status(Story story, String status, String id, int errorCode) {
    return MetaSays.status(OVERTAKEN, status, id, errorCode, story.clock().instant());
  }

  private static String nameless(String status, String id) {
    return status.replace("\"biz_opaque_callback_data\":\"" + id + "\",", "");
  }

  private static String hello(Story story, String wamid) {
    return MetaSays.text(wamid, Letter.NOURA, "مرحبا", story.clock().instant());
  }
}
