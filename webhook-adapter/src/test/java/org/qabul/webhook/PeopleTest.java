package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Identity;

class PeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{'from':'966500000001'}|{}|+966500000001|-",
        "{'from':966500000001}|{}|+966500000001|-",
        "{'from':'+966500000001'}|{}|+966500000001|-",
        "{'from':'966500000001','from_user_id':'SA.1'}|{}|+966500000001|SA.1",
        "{'from_user_id':'SA.1'}|{}|-|SA.1",
        "{'from':null,'from_user_id':'SA.1'}|{'wa_id':'966500000001'}|+966500000001|SA.1",
        "{}|{'wa_id':'966500000001','user_id':'SA.1'}|+966500000001|SA.1",
        "{'from':'SA.1234567890'}|{}|-|SA.1234567890",
        "{'from':'SA.ENT.12'}|{}|-|SA.ENT.12"
      })
  void readsASenderHoweverMetaNamesThem(
      String message, String contact, String phone, String bsuid) {
    assertThat(People.sender(read(message), read(contact))).contains(new Identity(phone, bsuid));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}|{}", "{'from':''}|{}", "{'from':'nobody'}|{'wa_id':'1'}", "{'from':[]}|{}"})
  void readsNobody(String message, String contact) {
    assertThat(People.sender(read(message), read(contact))).isEmpty();
  }

  @Test
  void takesNoUserIdThatNoColumnHolds() {
    var message = "{'from_user_id':'SA." + "1".repeat(300) + "'}";
    assertThat(People.sender(read(message), read("{}"))).isEmpty();
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return reader.readObject();
    }
  }
}
