package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Contacts;
import org.qabul.domain.Purpose;

/** A person has a number and a user id, and either may be hidden or change. */
class IdentityStoriesTest {
  private static final String DOUBTFUL_WORDS =
      "select e.words from consent_event c join evidence e on e.id = c.evidence_id"
          + " where c.type = 'DOUBTED' and c.contact_id = ?";
  private static final String NEW_NUMBER = "966500000077";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void learnsTheUserIdOfAKnownNumberAndKnowsThePersonByEither(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String noura = story.people().contact(Letter.NOURA);
    story.comes(says("'from':'966500000001','from_user_id':'SA.1'", "wamid.1"));
    story.comes(says("'from_user_id':'SA.1'", "wamid.2"));
    story.comes(says("'from':'SA.1'", "wamid.3"));
    story.comes(says("'from':'966500000001'", "wamid.4"));
    assertThat(story.rows().count("contact")).isOne();
    assertThat(story.rows().text("select bsuid from contact")).isEqualTo("SA.1");
    assertThat(story.rows().count("inbound_message where person_id = ?", noura)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'recipient_id':'966500000001'",
        "'recipient_id':'SA.1'",
        "'recipient_user_id':'SA.1'",
        "'recipient_id':null",
        "'pricing':{'type':'regular'}"
      })
  void findsOurMessageWhateverTheStatusSaysOfItsRecipient(String recipient) {
    var story = Stage.empty(DatabaseKind.H2);
    var letter = Letter.prepared(story).approved();
    story.send();
    String status =
        "'statuses':[{'id':'%s','status':'read','timestamp':'1767603600',%s}]"
            .formatted(letter.message().text("wamid"), recipient);
    story.comes(MetaSays.value("messages", status.replace('\'', '"')));
    assertThat(letter.message().text("status")).isEqualTo("READ");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void stopsByUserIdWhomWeWriteToByNumber(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(says("'from':'966500000001','from_user_id':'SA.1'", "wamid.1"));
    story.comes(preference("'user_id':'SA.1'", "stop"));
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void carriesStopAndHistoryOverToANewNumberAndWaitsForAConfirmation(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(preference("'wa_id':'966500000001'", "stop"));
    story.comes(
        MetaSays.changedNumber("wamid.C", Letter.NOURA, NEW_NUMBER, story.clock().instant()));
    isHeld(story, letter.contact(), "+" + NEW_NUMBER, null);
    confirm(story, letter.contact());
    assertThat(letter.approve().code()).as("the stop came along").isEqualTo("opted_out");
    story.comes(says("'from':'" + NEW_NUMBER + "'", "wamid.1"));
    assertThat(story.rows().count("contact")).isOne();
    assertThat(story.rows().count("inbound_message where person_id = ?", letter.contact()))
        .as("one history")
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void carriesStopAndHistoryOverToANewUserIdAndWaitsForAConfirmation(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(says("'from':'966500000001','from_user_id':'SA.1'", "wamid.1"));
    story.comes(preference("'user_id':'SA.1'", "stop"));
    story.comes(newUserId("'wa_id':'" + NEW_NUMBER + "',", "SA.1", "SA.2"));
    isHeld(story, letter.contact(), "+" + NEW_NUMBER, "SA.2");
    confirm(story, letter.contact());
    assertThat(letter.approve().code()).isEqualTo("opted_out");
    story.comes(says("'from_user_id':'SA.2'", "wamid.2"));
    assertThat(story.rows().count("contact")).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsAMessageThatWasApprovedBeforeTheUserIdChanged(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(says("'from':'966500000001','from_user_id':'SA.1'", "wamid.1"));
    letter.approved();
    story.comes(newUserId("", "SA.1", "SA.2"));
    story.send();
    assertThat(letter.message().maybeText("wamid")).isEmpty();
    assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    assertThat(letter.message().text("claim_sheet")).contains("identity_changed");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsWhoeverHadTheNewNumberBeforeForItReachesSomebodyElseNow(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.people().contact(Letter.NOURA);
    String former = story.people().contact("+" + NEW_NUMBER);
    story.comes(
        MetaSays.changedNumber("wamid.C", Letter.NOURA, NEW_NUMBER, story.clock().instant()));
    assertThat(story.rows().count("contact where identity_changed = true")).isEqualTo(2);
    isHeld(story, former, "+" + NEW_NUMBER, null);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void hearsSomebodyElseWhenAKnownNumberSpeaksUnderAnotherUserId(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(says("'from':'966500000001','from_user_id':'SA.1'", "wamid.1"));
    story.comes(preference("'user_id':'SA.1'", "stop"));
    story.comes(says("'from':'966500000001','from_user_id':'SA.2'", "wamid.2"));
    var former =
        story.rows().first("select * from contact where id = ?", letter.contact()).orElseThrow();
    assertThat(former.flag("identity_changed")).isTrue();
    assertThat(former.maybeText("phone")).isEmpty();
    String other = story.rows().text("select id from contact where bsuid = 'SA.2'");
    assertThat(story.rows().text("select person_id from inbound_message where wamid = 'wamid.2'"))
        .isEqualTo(other);
    story.people().consents(other, Purpose.MARKETING);
    assertThat(Letter.to(story, other, Purpose.MARKETING).approve().code())
        .as("it may be the same person, who asked not to be written to")
        .isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void carriesAStopOverToWhoWasHeardUnderTheNewUserIdBeforeTheReport(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(says("'from_user_id':'SA.1'", "wamid.1"));
    story.comes(preference("'user_id':'SA.1'", "stop"));
    story.comes(says("'from_user_id':'SA.2'", "wamid.2"));
    story.comes(newUserId("", "SA.1", "SA.2"));
    String other = story.rows().text("select id from contact where bsuid = 'SA.2'");
    assertThat(
            story.rows().count("consent_event where type = 'SUPPRESSED' and contact_id = ?", other))
        .isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void carriesWordsOverThatMayBeAStopAndThatNobodyHasReadYet(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(says("'from_user_id':'SA.1'", "wamid.1", "كيف أوقف الرسائل؟"));
    story.comes(says("'from_user_id':'SA.2'", "wamid.2"));
    story.comes(newUserId("", "SA.1", "SA.2"));
    String other = story.rows().text("select id from contact where bsuid = 'SA.2'");
    assertThat(story.rows().text(DOUBTFUL_WORDS, other)).startsWith("كيف أوقف الرسائل؟");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void obeysNobodyWhoHasAnOperatorsNumberUnderAnotherUserId(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var sara = Handset.saras(story);
    story.comes(
        says("'from':'%s','from_user_id':'SA.9'".formatted(Handset.SARA.substring(1)), "wamid.1"));
    String noura = story.people().contact(Letter.NOURA);
    Letter.offer(story, noura, Purpose.MARKETING);
    String tap =
        MetaSays.tap(
            "wamid.T",
            Handset.SARA,
            Handset.button(sara.card("OPPORTUNITY_CARD"), "accept"),
            "قبول",
            sara.card("OPPORTUNITY_CARD").text("wamid"),
            story.clock().instant());
    story.comes(tap.replace("\"id\":\"wamid.T\"", "\"from_user_id\":\"SA.10\",\"id\":\"wamid.T\""));
    assertThat(story.rows().text("select outcome from tap_record")).isEqualTo("not_an_operator");
    assertThat(story.rows().text("select status from opportunity")).isEqualTo("OFFERED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void unlinksAnOperatorWhoseUserIdChanged(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Handset.saras(story);
    story.comes(
        says("'from':'%s','from_user_id':'SA.9'".formatted(Handset.SARA.substring(1)), "wamid.1"));
    story.comes(newUserId("", "SA.9", "SA.10"));
    assertThat(story.rows().count("operator_account where phone is null and bsuid is null"))
        .isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void knowsThePersonByAUserIdThatStandsWhereTheNumberStood(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String hidden =
        "'contacts':[{'wa_id':'SA.5'}],'messages':[" + text("'from':''", "wamid.1", "x") + "]";
    story.comes(MetaSays.value("messages", hidden.replace('\'', '"')));
    assertThat(story.rows().text("select bsuid from contact")).isEqualTo("SA.5");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void givesNobodyTheNumberOfTheOnlyContactBesideSeveralSenders(DatabaseKind kind) {
    var story = Stage.empty(kind);
    String two =
        "'contacts':[{'wa_id':'966500000001','user_id':'SA.1'}],'messages':["
            + text("'from_user_id':'SA.1'", "wamid.1", "x")
            + ","
            + text("'from_user_id':'SA.2'", "wamid.2", "x")
            + "]";
    story.comes(MetaSays.value("messages", two.replace('\'', '"')));
    var people = story.rows().all("select * from contact order by bsuid");
    assertThat(people)
        .extracting(row -> row.text("bsuid") + row.maybeText("phone").orElse(""))
        .isEqualTo(List.of("SA.1+966500000001", "SA.2"));
  }

  private static void isHeld(Story story, String contact, String phone, @Nullable String bsuid) {
    var row = story.rows().first("select * from contact where id = ?", contact).orElseThrow();
    assertThat(row.flag("identity_changed")).isTrue();
    assertThat(row.text("phone")).isEqualTo(phone);
    assertThat(row.maybeText("bsuid").orElse(null)).isEqualTo(bsuid);
  }

  private static void confirm(Story story, String contact) {
    story.inTransaction(
        () -> {
          var found = story.the(Contacts.class).lock(contact).orElseThrow();
          found.confirmIdentity();
          return found;
        });
  }

  private static String says(String who, String wamid) {
    return says(who, wamid, "x");
  }

  private static String says(String who, String wamid, String words) {
    return MessageTypesTest.envelope(text(who, wamid, words).replace('\'', '"'));
  }

  private static String text(String who, String wamid, String words) {
    return "{%s,'id':'%s','timestamp':1767600000,'type':'text','text':{'body':'%s'}}"
        .formatted(who, wamid, words);
  }

  private static String preference(String who, String wish) {
    String part =
        "'user_preferences':[{%s,'category':'marketing_messages','value':'%s','timestamp':1}]";
    return MetaSays.value("user_preferences", part.formatted(who, wish).replace('\'', '"'));
  }

  private static String newUserId(String who, String before, String after) {
    String part =
        "'user_id_update':[{%s'user_id':{'previous':'%s','current':'%s'},'timestamp':'1'}]";
    return MetaSays.value("user_id_update", part.formatted(who, before, after).replace('\'', '"'));
  }
}
