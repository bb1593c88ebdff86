package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ShowLinkCode;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;
import org.qabul.webhook.WebhookItem;
import org.qabul.webhook.WebhookItems;
import org.qabul.webhook.WorkAgain;

/** What Meta delivers, good and bad, once and often. */
class IntakeStoriesTest {
  private static final String GOOD =
      "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"1767600000\","
          + "\"type\":\"text\",\"text\":{\"body\":\"%s\"}}";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksTheSameMessageOnceHoweverOftenItComes(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String body = MetaSays.text("wamid.1", Letter.NOURA, "مرحبا", story.clock().instant());
    story.comes(body);
    story.comes(body);
    story.comes(body.replace(",\"", " , \""));
    assertThat(states(story)).containsExactly("WORKED", "DUPLICATE", "DUPLICATE");
    assertThat(story.rows().count("inbound_message")).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAMessageOnceThatStandsTwiceInOneBody(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages(good("wamid.1", "مرحبا"), good("wamid.1", "مرحبا")));
    assertThat(states(story)).containsExactly("WORKED", "DUPLICATE");
    assertThat(story.rows().text("select reason from webhook_item where state = 'DUPLICATE'"))
        .startsWith("same as m:");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void letsTheFirstOfTwoContentsWinAndShowsTheConflict(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages(good("wamid.1", "الأول")));
    story.comes(messages(good("wamid.1", "الثاني")));
    assertThat(story.rows().text("select body from inbound_message")).isEqualTo("الأول");
    assertThat(story.rows().text("select reason from webhook_item where state = 'DUPLICATE'"))
        .startsWith("conflicts with m:");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksTheGoodNeighboursOfABadOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String nobody = "{\"id\":\"wamid.2\",\"type\":\"text\",\"text\":{\"body\":\"من أنا؟\"}}";
    story.comes(messages(good("wamid.1", "قبل"), nobody, good("wamid.3", "بعد")));
    assertThat(states(story)).containsExactly("WORKED", "QUARANTINED", "WORKED");
    assertThat(story.rows().text("select reason from webhook_item where state = 'QUARANTINED'"))
        .contains("no sender");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksTheGoodNeighboursOfOneWithAnEndlessId(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String endless = "wamid." + "A".repeat(2000);
    story.comes(messages(good("wamid.1", "قبل"), good(endless, "؟"), good("wamid.3", "بعد")));
    assertThat(story.rows().count("inbound_message where body in ('قبل','بعد')")).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void triesAQuarantinedItemAgainWhenAsked(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages("{\"id\":\"wamid.2\",\"type\":\"text\"}"));
    long id = Long.parseLong(story.rows().text("select id from webhook_item"));
    String before = story.rows().text("select state from webhook_item");
    story.the(WorkAgain.class).workAgain(id);
    assertThat(before).isEqualTo("QUARANTINED");
    assertThat(states(story)).containsExactly("WAITING");
    story.work();
    assertThat(states(story)).containsExactly("QUARANTINED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAQuarantinedItemAgainOnceWhatWasWrongIsMended(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages(good("wamid.2", "مرحبا").replace("\"from\"", "\"form\"")));
    assertThat(states(story)).containsExactly("QUARANTINED");
    long id = Long.parseLong(story.rows().text("select id from webhook_item"));
    mend(story, id);
    story.the(WorkAgain.class).workAgain(id);
    story.work();
    assertThat(states(story)).containsExactly("WORKED");
    assertThat(story.rows().text("select body from inbound_message")).isEqualTo("مرحبا");
  }

  /** As a new version of the desk would read it. */
  private static void mend(Story story, long id) {
    story.inTransaction(
        () -> {
          var session = story.the(WebhookItems.class).session();
          String json = session.find(WebhookItem.class, id).json().replace("\"form\"", "\"from\"");
          return session
              .createNativeMutationQuery("update webhook_item set content = :json where id = :id")
              .setParameter("json", json.getBytes(StandardCharsets.UTF_8))
              .setParameter("id", id)
              .executeUpdate();
        });
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void worksAKeptItemAgainOnceItsNumberIsOurs(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages(good("wamid.2", "إيقاف")).replace(DeskWiring.BUSINESS_NUMBER, "1"));
    long id = Long.parseLong(story.rows().text("select id from webhook_item"));
    assertThat(states(story)).containsExactly("KEPT");
    story.the(WorkAgain.class).workAgain(id);
    assertThat(states(story)).containsExactly("WAITING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{\"entry\":[}", "\u0000"})
  void setsABodyAsideThatNobodyCanRead(String body) {
    var story = Stage.empty(DatabaseKind.H2);
    story.delivered(body);
    story.comes(messages(good("wamid.1", "بعد")));
    assertThat(story.rows().count("webhook_delivery where state = 'QUARANTINED'")).isOne();
    assertThat(states(story)).containsExactly("WORKED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsWhatIsSaidToAnotherNumber(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(messages(good("wamid.1", "إيقاف")).replace(DeskWiring.BUSINESS_NUMBER, "1"));
    assertThat(states(story)).containsExactly("KEPT");
    assertThat(story.rows().count("contact")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsWhatHappensToAnotherAccount(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var body = MetaSays.account("ACCOUNT_RESTRICTION", story.clock().instant());
    story.comes(body.replace(DeskWiring.ACCOUNT, "1"));
    assertThat(states(story)).containsExactly("KEPT");
    assertThat(story.rows().count("account_health")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void keepsAStatusOfAMessageThatIsNotOurs(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(MetaSays.status("wamid.X", "failed", "nobody", 131050, story.clock().instant()));
    assertThat(states(story)).containsExactly("KEPT");
    assertThat(story.rows().count("status_report")).isOne();
    assertThat(story.rows().count("consent_event")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void goesOnAfterANumberChangedToOneThatSomebodyElseHas(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.people().contact("+966500000077");
    var now = story.clock().instant();
    story.delivered(MetaSays.changedNumber("wamid.C", Letter.NOURA, "+966500000077", now));
    story.comes(MetaSays.text("wamid.D", "+966500000088", "مرحبا", now));
    assertThat(story.rows().count("inbound_message where wamid = 'wamid.D'")).isOne();
    assertThat(letter.approve().code())
        .as("the old number may have a new owner")
        .isEqualTo("identity_changed");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void goesOnAfterALinkCodeFromAPhoneThatIsLinkedAlready(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var sara = Handset.saras(story);
    story.inTransaction(
        () -> {
          var operators = story.the(Operators.class);
          operators.lock(sara.operator()).orElseThrow().disable();
          return operators;
        });
    String omar = story.people().operator(Handset.OMAR, Role.APPROVER);
    String code = story.the(ShowLinkCode.class).show(omar);
    var now = story.clock().instant();
    story.delivered(MetaSays.text("wamid.L", Handset.SARA, code, now));
    story.comes(MetaSays.text("wamid.D", "+966500000088", "مرحبا", now));
    assertThat(story.rows().count("inbound_message where wamid = 'wamid.D'")).isOne();
  }

  private static List<String> states(Story story) {
    return story.rows().all("select state from webhook_item order by id").stream()
        .map(row -> row.text("state"))
        .toList();
  }

  private static String good(String id, String words) {
    return GOOD.formatted("966500000001", id, words);
  }

  private static String messages(String... messages) {
    return MessageTypesTest.envelope(Stream.of(messages).collect(Collectors.joining(",")));
  }
}
