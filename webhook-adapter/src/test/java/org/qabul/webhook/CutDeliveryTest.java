package org.qabul.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutDeliveryTest {
  private static final String NORA =
      "{\"from\":\"15550100042\",\"id\":\"wamid.A\",\"timestamp\":\"1790000000\",\"type\":\"text\","
          + "\"text\":{\"body\":\"متى تفتحون؟\"}}";
  private static final String OMAR = NORA.replace("wamid.A", "wamid.B").replace("0042", "0043");

  @Test
  void cutsEveryMessageOfEveryChangeOfEveryEntry() {
    var items =
        cut(body(messages(NORA + "," + OMAR), messages(NORA.replace("wamid.A", "wamid.C"))));
    assertThat(items).extracting(RawItem::kind).containsOnly("messages/text");
    assertThat(items)
        .extracting(RawItem::duplicateKey)
        .containsExactly("m:700:wamid.A", "m:700:wamid.B", "m:700:wamid.C");
  }

  @Test
  void keepsMessagesStatusesAndErrorsOfOneValueApart() {
    var value =
        "\"messages\":["
            + NORA
            + "],\"statuses\":[{\"id\":\"wamid.O\",\"status\":\"read\","
            + "\"timestamp\":\"1790000001\",\"recipient_id\":\"15550100042\"}]";
    assertThat(cut(body(change("messages", value))))
        .extracting(RawItem::kind)
        .containsExactly("messages/text", "messages/statuses/read");
  }

  @Test
  void keysAStatusByWordAndSecond() {
    var read = status("wamid.O", "read", "5");
    assertThat(keys(read)).isEqualTo(keys(read));
    assertThat(keys(read)).isNotEqualTo(keys(status("wamid.O", "delivered", "5")));
    assertThat(keys(read)).isNotEqualTo(keys(status("wamid.P", "read", "5")));
    assertThat(keys(read)).isNotEqualTo(keys(status("wamid.O", "read", "6")));
  }

  @Test
  void keysAMessageByItsIdWhateverItsSpacing() {
    var spaced = NORA.replace(":", " : ").replace(",", " ,\n ");
    assertThat(keys(messages(spaced))).isEqualTo(keys(messages(NORA)));
  }

  @Test
  void keysTheSameIdToAnotherNumberApart() {
    var other = messages(NORA).replace("\"700\"", "\"701\"");
    assertThat(keys(other)).isNotEqualTo(keys(messages(NORA)));
  }

  @Test
  void keysWhatHasNoIdByItsContent() {
    var nameless = messages("{\"type\":\"text\",\"text\":{\"body\":\"a\"}}");
    assertThat(keys(nameless)).isEqualTo(keys(nameless));
    assertThat(keys(nameless)).isNotEqualTo(keys(nameless.replace("\"a\"", "\"b\"")));
  }

  @Test
  void keysTheSameWordsToTwoNumbersApart() {
    var stop = change("user_preferences", "\"user_preferences\":[{\"wa_id\":\"1\"}]");
    assertThat(keys(stop.replace("\"700\"", "\"701\""))).isNotEqualTo(keys(stop));
  }

  @Test
  void cutsWhatBelongsToAnotherObjectIntoNothingButOneUnreadable() {
    var page = body(messages(NORA)).replace("whatsapp_business_account", "page");
    assertThat(cut(page)).extracting(RawItem::kind).containsExactly("unreadable");
  }

  @Test
  void keepsAnEntryWithoutChangesBesideItsNeighbour() {
    var two = body(messages(NORA)).replace("\"entry\":[", "\"entry\":[{\"id\":\"1\"},");
    assertThat(cut(two)).extracting(RawItem::kind).containsExactly("unreadable", "messages/text");
  }

  @Test
  void keepsOrderByUserIdWhenThereIsOneAndByPhoneOtherwise() {
    var both = NORA.replace("\"id\"", "\"from_user_id\":\"SA.1\",\"id\"");
    assertThat(cut(body(messages(both)))).extracting(RawItem::personKey).containsExactly("SA.1");
    assertThat(cut(body(messages(NORA))))
        .extracting(RawItem::personKey)
        .containsExactly("15550100042");
  }

  @Test
  void givesEachMessageItsOwnContact() {
    var contacts =
        "\"contacts\":[{\"wa_id\":\"15550100043\",\"profile\":{\"name\":\"Omar\"}},"
            + "{\"wa_id\":\"15550100042\",\"profile\":{\"name\":\"Nora\"}}],";
    var items =
        cut(body(change("messages", contacts + "\"messages\":[" + NORA + "," + OMAR + "]")));
    assertThat(items.get(0).json()).contains("Nora").doesNotContain("Omar");
    assertThat(items.get(1).json()).contains("Omar").doesNotContain("Nora");
  }

  @Test
  void readsALoneObjectWhereAnArrayWasPromised() {
    var lone =
        "{\"entry\":{\"id\":\"9\",\"changes\":{\"field\":\"messages\",\"value\":{\"messages\":"
            + NORA
            + "}}}}";
    assertThat(cut(lone)).extracting(RawItem::kind).containsExactly("messages/text");
  }

  @Test
  void setsWhatIsNoObjectAsideAndItsNeighboursNot() {
    var items = cut(body(messages("null,3,\"x\"," + NORA + ",[]")));
    assertThat(items)
        .extracting(RawItem::kind)
        .containsExactly("unreadable", "unreadable", "unreadable", "messages/text");
    assertThat(items).extracting(RawItem::duplicateKey).doesNotHaveDuplicates();
    assertThat(items.get(1).json()).contains("\"x\"");
  }

  @Test
  void keepsWhatComesBesideMessages() {
    var calls = "\"messages\":[" + NORA + "],\"calls\":[{\"id\":\"wacid.1\"}]";
    var items = cut(body(change("messages", calls)));
    assertThat(items).extracting(RawItem::kind).containsExactly("messages/text", "messages/more");
    assertThat(items.get(1).json()).contains("wacid.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"entry\":3}", "{\"entry\":[\"x\"]}", "{\"entry\":[{\"changes\":[1]}]}"})
  void setsAnEntryOrChangeThatIsNoObjectAside(String body) {
    assertThat(cut(body)).extracting(RawItem::kind).contains("unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"entry\":[]}", "{\"entry\":null}", "{\"entry\":[{\"changes\":[]}]}"})
  void keepsABodyWithNothingInItAsOneItem(String body) {
    assertThat(cut(body)).extracting(RawItem::kind).containsExactly("unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message_template_status_update",
        "account_update",
        "security",
        "standby",
        "a_new_field"
      })
  void keepsEveryOtherFieldWhole(String field) {
    var items = cut(body(change(field, "\"event\":\"X\"")));
    assertThat(items).extracting(RawItem::kind).containsExactly(field);
    assertThat(items.get(0).json()).contains("\"account\":\"900\"").contains("\"event\":\"X\"");
  }

  @Test
  void cutsPreferencesAndUserIdsPersonByPerson() {
    var stops =
        change(
            "user_preferences",
            "\"user_preferences\":[{\"wa_id\":\"1\",\"value\":\"stop\"},{\"user_id\":\"SA.2\"}]");
    assertThat(cut(body(stops))).extracting(RawItem::personKey).containsExactly("1", "SA.2");
    var ids = change("user_id_update", "\"user_id_update\":[{\"wa_id\":\"3\"}]");
    assertThat(cut(body(ids))).extracting(RawItem::kind).containsExactly("user_id_update");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "\"x\"", "{", "{\"entry\":[}", "nonsense"})
  void readsNothingThatIsNoObject(String body) {
    assertThatThrownBy(() -> cut(body)).isInstanceOf(JsonException.class);
  }

  @Test
  void givesEveryItemAKeyItsColumnCanHold() {
    var endless = messages(NORA.replace("wamid.A", "wamid." + "A".repeat(2000)));
    assertThat(cut(body(endless)))
        .allSatisfy(item -> assertThat(item.duplicateKey()).hasSizeLessThanOrEqualTo(700));
  }

  private static List<String> keys(String change) {
    return cut(body(change)).stream().map(RawItem::duplicateKey).toList();
  }

  private static String status(String id, String status, String second) {
    return change(
        "messages",
        "\"statuses\":[{\"id\":\"%s\",\"status\":\"%s\",\"timestamp\":\"%s\"}]"
            .formatted(id, status, second));
  }

  private static String messages(String messages) {
    return change("messages", "\"messages\":[" + messages + "]");
  }

  private static String change(String field, String rest) {
    return "{\"field\":\"%s\",\"value\":{\"metadata\":{\"phone_number_id\":\"700\"},%s}}"
        .formatted(field, rest);
  }

  private static String body(String... changes) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"900\",\"time\":1,"
        + "\"changes\":["
        + String.join(",", changes)
        + "]}]}";
  }

  private static List<RawItem> cut(String body) {
    return CutDelivery.cut(body.getBytes(UTF_8));
  }
}
