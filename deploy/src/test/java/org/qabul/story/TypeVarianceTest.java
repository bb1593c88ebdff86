package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;

/** Fields that are a string here and a number there, null, absent, or something else entirely. */
class TypeVarianceTest {
  private static final List<String> FORMS =
      List.of("'%s'", "%s", "null", "true", "{}", "[]", "['%s']", "{'x':'%s'}", "' '", "1e400");

  private record Field(String name, String value, String state, String field, String body) {
    String with(String form) {
      String one = form.replace("%s", value);
      return MetaSays.value(field, body.replace("@", one).replace('\'', '"'));
    }

    String without() {
      return MetaSays.value(
          field, body.replaceAll(",?'[a-z_]+':@", "").replace("{,", "{").replace('\'', '"'));
    }
  }

  private static final String TEXT = "'from':'966500000001','id':'wamid.V','type':";

  private static final List<Field> FIELDS =
      List.of(
          inMessage("timestamp", "1767600000", "'text','text':{'body':'x'},'timestamp':@"),
          inMessage("latitude", "24.7", "'location','location':{'latitude':@,'longitude':46}"),
          inMessage("longitude", "46.6", "'location','location':{'latitude':24,'longitude':@}"),
          inMessage("item_price", "10.5", "'order','order':{'product_items':[{'item_price':@}]}"),
          inMessage("quantity", "2", "'order','order':{'product_items':[{'quantity':@}]}"),
          inMessage("from_user_id", "77", "'text','text':{'body':'x'},'from_user_id':@"),
          inMessage("context id", "5", "'text','text':{'body':'x'},'context':{'id':@}"),
          new Field(
              "expiration_timestamp",
              "1767700000",
              "KEPT",
              "messages",
              "'statuses':[{'id':'wamid.O','status':'sent','timestamp':'1',"
                  + "'conversation':{'id':'c','expiration_timestamp':@}}]"),
          new Field(
              "status timestamp",
              "1767700000",
              "KEPT",
              "messages",
              "'statuses':[{'id':'wamid.O','status':'sent','timestamp':@}]"),
          new Field(
              "error code",
              "132015",
              "KEPT",
              "messages",
              "'statuses':[{'id':'wamid.O','status':'failed','errors':[{'code':@}]}]"),
          ofTemplate("reason", "1", "'reason':@"),
          ofTemplate("disable_date", "1767700000", "'disable_info':{'disable_date':@}"),
          ofTemplate("template id", "5", "'message_template_id':@"),
          ofGroup("wa_id", "'type':'x','added_participants':[{'wa_id':@}]"),
          ofGroup("removed wa_id", "'type':'x','removed_participants':[{'wa_id':@}]"),
          ofGroup("removed input", "'type':'x','removed_participants':[{'input':@}]"),
          ofGroup("timestamp", "'type':'x','timestamp':@"),
          new Field(
              "capability",
              "2000",
              "KEPT",
              "business_capability_update",
              "'max_phone_numbers_per_business':2,'max_daily_conversations_per_business':@"));

  private static Field inMessage(String name, String value, String rest) {
    return new Field(name, value, "WORKED", "messages", "'messages':[{" + TEXT + rest + "}]");
  }

  private static Field ofTemplate(String name, String value, String rest) {
    String known = "'event':'PAUSED','message_template_name':'n','message_template_language':'ar',";
    return new Field(name, value, "KEPT", "message_template_status_update", known + rest);
  }

  private static Field ofGroup(String name, String rest) {
    return new Field(name, "966500000001", "KEPT", "group_x", "'groups':[{" + rest + "}]");
  }

  static Stream<Arguments> forms() {
    return FIELDS.stream()
        .flatMap(
            field ->
                Stream.concat(FORMS.stream().map(field::with), Stream.of(field.without()))
                    .map(body -> Arguments.of(field.name(), field.state(), body)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void makesTheSameOfAFieldInWhateverFormItComes(String name, String state, String body) {
    var story = Stage.empty(DatabaseKind.H2);
    story.comes(body);
    assertThat(story.rows().text("select state from webhook_item")).as(name).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1767600000'", "1767600000", "' 1767600000 '"})
  void readsTheSameTimeFromAStringAndANumber(String timestamp) {
    var story = Stage.empty(DatabaseKind.POSTGRESQL);
    story.comes(FIELDS.get(0).with(timestamp));
    assertThat(story.rows().first("select said_at from inbound_message").orElseThrow())
        .returns(1767600000L, row -> row.instant("said_at").getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[@]", "[null,3,@,'x']"})
  void readsALoneObjectAsAnArrayAtEveryLevel(String form) {
    var story = Stage.empty(DatabaseKind.POSTGRESQL);
    String message = form.replace("@", "{" + TEXT + "'text','text':{'body':'x'}}");
    String number = "'metadata':{'phone_number_id':'" + DeskWiring.BUSINESS_NUMBER + "'}";
    String value = "{" + number + ",'messages':" + message + "}";
    String change = form.replace("@", "{'field':'messages','value':" + value + "}");
    String entry = form.replace("@", "{'id':'900100200','changes':" + change + "}");
    story.comes(("{'entry':" + entry + "}").replace('\'', '"'));
    assertThat(story.rows().count("inbound_message where wamid = 'wamid.V'")).isOne();
  }
}
