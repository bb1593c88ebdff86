package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.Standing;
import org.qabul.domain.Purpose;

/** A desk hears all numbers of its business, and sends from one. */
class SecondNumberTest {
  private static final String HEARD =
      "select count(*) from contact where last_heard_at is not null";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsWhatIsSaidToTheSecondAndOpensNoWindowAtTheFirst(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(said("wamid.A", "صباح الخير", DeskWiring.SECOND_NUMBER));
    assertThat(story.rows().text("select business_number from inbound_message"))
        .isEqualTo(DeskWiring.SECOND_NUMBER);
    assertThat(story.rows().text(HEARD)).isEqualTo("0");
    story.comes(said("wamid.B", "صباح الخير", DeskWiring.BUSINESS_NUMBER));
    assertThat(story.rows().text(HEARD)).isEqualTo("1");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopSaidToTheSecondCountsForAll(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(said("wamid.A", "إيقاف", DeskWiring.SECOND_NUMBER));
    assertThat(story.rows().count("consent_event where type = 'SUPPRESSED'")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopIsNotTakenBackByAResumeSaidToTheSecond(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(said("wamid.A", "صباح الخير", DeskWiring.BUSINESS_NUMBER));
    story.comes(wish("stop", 1767600001, DeskWiring.BUSINESS_NUMBER));
    story.comes(wish("resume", 1767600002, DeskWiring.SECOND_NUMBER));
    assertThat(stopsOf(story)).containsExactly(DeskWiring.BUSINESS_NUMBER);
    story.comes(wish("resume", 1767600003, DeskWiring.BUSINESS_NUMBER));
    assertThat(stopsOf(story)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopIsTakenBackByAResumeSaidToTheSameNumber(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(wish("stop", 1767600001, DeskWiring.SECOND_NUMBER));
    assertThat(stopsOf(story)).containsExactly(DeskWiring.SECOND_NUMBER);
    story.comes(wish("resume", 1767600002, DeskWiring.SECOND_NUMBER));
    assertThat(stopsOf(story)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsWhatIsSaidToANumberThatIsNotOursAndDoesNothing(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(said("wamid.A", "إيقاف", "100000000000003"));
    assertThat(story.rows().count("webhook_item where state = 'KEPT'")).isEqualTo(1);
    assertThat(story.rows().count("contact")).isZero();
  }

  private static List<String> stopsOf(Story story) {
    String contact = story.rows().text("select id from contact");
    var standing = story.inTransaction(() -> read(story, contact));
    return standing.suppressions().stream().map(ConsentEvent::businessNumber).toList();
  }

  private static Standing read(Story story, String contact) {
    return story
        .the(ConsentLedger.class)
        .standing(contact, Purpose.MARKETING, DeskWiring.BUSINESS_NUMBER);
  }

  private static String wish(String value, long second, String number) {
    return MetaSays.value(
            "user_preferences",
            "\"user_preferences\":[{\"wa_id\":\"966500001234\",\"category\":\"marketing_messages\","
                + "\"detail\":\"x\",\"value\":\"%s\",\"timestamp\":%d}]".formatted(value, second))
        .replace(DeskWiring.BUSINESS_NUMBER, number);
  }

  private static String said(String wamid, String words, String number) {
    return MessageTypesTest.envelope(
            "{\"from\":\"966500001234\",\"id\":\"%s\",\"timestamp\":\"1767600000\","
                    .formatted(wamid)
                + "\"type\":\"text\",\"text\":{\"body\":\"%s\"}}".formatted(words))
        .replace(DeskWiring.BUSINESS_NUMBER, number);
  }
}
