package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;

/** Every type of message a person may send, as Meta writes it. */
class MessageTypesTest {
  private static final String FROM =
      "{\"from\":\"966500000001\",\"id\":\"wamid.1\",\"timestamp\":\"1767600000\",";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text|'text':{'body':'مرحبا'}|مرحبا",
        "text|'text':{'body':'رد'},'context':{'from':'1','id':'wamid.O'}|رد",
        "text|'text':{'body':'محوّلة'},'context':{'forwarded':true}|محوّلة",
        "text|'text':{'body':'إعلان'},'referral':{'source_id':1,'source_type':'ad'}|إعلان",
        "text|'text':null|''",
        "image|'image':{'id':'1','mime_type':'image/jpeg','sha256':'x','caption':'الصورة'}|الصورة",
        "video|'video':{'id':'1','mime_type':'video/mp4','caption':'المقطع','url':'x'}|المقطع",
        "audio|'audio':{'id':'1','mime_type':'audio/ogg','voice':true}|''",
        "document|'document':{'id':'1','filename':'a.pdf','caption':'العقد'}|العقد",
        "sticker|'sticker':{'id':'1','mime_type':'image/webp','animated':false}|''",
        "location|'location':{'latitude':24.7,'longitude':46.6,'name':'المكتب'}|''",
        "contacts|'contacts':[{'name':{'formatted_name':'عمر'},'phones':[{'phone':'1'}]}]|''",
        "order|'order':{'catalog_id':'1','text':'طلب','product_items':[]}|''",
        "interactive|'interactive':{'type':'nfm_reply','nfm_reply':{'response_json':'{}'}}|''",
        "interactive|'interactive':{'type':'call_permission_reply'}|''"
      })
  void opensTheWindowAndKeepsTheWords(String type, String rest, String words) {
    var story = Stage.empty(DatabaseKind.H2);
    story.comes(envelope(FROM + "\"type\":\"" + type + "\"," + rest.replace('\'', '"') + "}"));
    assertThat(story.rows().text("select state from webhook_item")).isEqualTo("WORKED");
    assertThat(story.rows().text("select type from inbound_message")).isEqualTo(type);
    assertThat(story.rows().text("select body from inbound_message")).isEqualTo(words);
    assertThat(story.rows().count("contact where last_heard_at is not null")).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'reaction','reaction':{'message_id':'wamid.O','emoji':'👍'}",
        "'type':'reaction','reaction':{'message_id':'wamid.O'}",
        "'type':'unsupported','errors':[{'code':131051}],'unsupported':{'type':'poll_creation'}",
        "'type':'unknown','errors':[{'code':131051}]",
        "'type':'edit','edit':{'original_message_id':'x','message':{'type':'text'}}",
        "'type':'revoke','revoke':{'original_message_id':'x'}",
        "'type':'request_welcome'",
        "'type':'hologram','hologram':{'id':1}",
        "'type':'system','system':{'type':'customer_identity_changed','identity':{'hash':'x'}}",
        "'type':'text','text':{'body':'في مجموعة'},'group_id':'g1'",
        "'text':{'body':'بلا نوع'}",
        "'type':null"
      })
  void isKeptAndOpensNothing(String rest) {
    var story = Stage.empty(DatabaseKind.H2);
    story.comes(envelope(FROM + rest.replace('\'', '"') + "}"));
    assertThat(story.rows().text("select state from webhook_item")).isEqualTo("KEPT");
    assertThat(story.rows().count("inbound_message")).isZero();
    assertThat(story.rows().count("contact")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'interactive','interactive':{'type':'button_reply','button_reply':%s}",
        "'type':'interactive','interactive':{'type':'list_reply','list_reply':%s}",
        "'type':'interactive','interactive':{'button_reply':%s}"
      })
  void isATapWhenSomethingWasChosen(String rest) {
    var story = Stage.empty(DatabaseKind.H2);
    String chosen = "{'id':'opp:x:accept','title':'قبول','description':'سطر'}";
    story.comes(envelope(FROM + rest.formatted(chosen).replace('\'', '"') + "}"));
    assertThat(story.rows().text("select tap_id from tap_record")).isEqualTo("opp:x:accept");
    assertThat(story.rows().text("select title from tap_record")).isEqualTo("قبول");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'payload':'opp:x:accept','text':'قبول'},'context':{'id':'wamid.O'}|opp:x:accept",
        "{'payload':'قبول','text':'قبول'}|قبول",
        "{'text':'قبول'}|قبول"
      })
  void isATapWhenATemplatesButtonWasPressed(String button, String id) {
    var story = Stage.empty(DatabaseKind.H2);
    String rest = "'type':'button','button':" + button;
    story.comes(envelope(FROM + rest.replace('\'', '"') + "}"));
    assertThat(story.rows().text("select tap_id from tap_record")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'from':'966500000001'|+966500000001|-",
        "'from':966500000001|+966500000001|-",
        "'from':'966500000001','from_user_id':'SA.1'|+966500000001|SA.1",
        "'from_user_id':'SA.1'|-|SA.1",
        "'from':null,'from_user_id':'SA.1'|-|SA.1"
      })
  void knowsThePersonByWhateverMetaTells(String who, String phone, String bsuid) {
    var story = Stage.empty(DatabaseKind.H2);
    String message = "{%s,'id':'wamid.1','timestamp':1767600000,'type':'text','text':{'body':'x'}}";
    story.comes(envelope(message.formatted(who).replace('\'', '"')));
    var contact = story.rows().first("select * from contact").orElseThrow();
    assertThat(contact.maybeText("phone").orElse(null)).isEqualTo(phone);
    assertThat(contact.maybeText("bsuid").orElse(null)).isEqualTo(bsuid);
  }

  @ParameterizedTest
  @CsvSource({"9999999999, 1767603600", "1767600000, 1767600000", "soon, 1767603600"})
  void neverOpensTheWindowForLongerThanOurOwnClockSays(String timestamp, long heard) {
    var story = Stage.empty(DatabaseKind.H2);
    String message =
        "{'from':'966500000001','id':'wamid.1','timestamp':'%s','type':'text','text':{'body':'x'}}";
    story.comes(envelope(message.formatted(timestamp).replace('\'', '"')));
    var contact = story.rows().first("select * from contact").orElseThrow();
    assertThat(contact.instant("last_heard_at").getEpochSecond()).isEqualTo(heard);
  }

  static String envelope(String messages) {
    return ("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"%s\",\"changes\":[{"
            + "\"field\":\"messages\",\"value\":{\"metadata\":{\"phone_number_id\":\"%s\"},"
            + "\"messages\":[%s]}}]}]}")
        .formatted(DeskWiring.ACCOUNT, DeskWiring.BUSINESS_NUMBER, messages);
  }
}
