package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Content;
import org.qabul.domain.Drawing;
import org.qabul.domain.Identity;
import org.qabul.domain.Letter;

class LetterTest {
  private static final Identity PHONE = Identity.ofPhone(Specimens.PHONE);
  private static final String PARAMETER = "template.components[0].parameters[0].text";

  @ParameterizedTest
  @ValueSource(
      strings = {"اتصل على +966501234567\n  ثم ", "\u2067غير مغلق", "«\"\\/\u0001»", "👨‍👩‍👧‍👦"})
  void leavesTheApprovedWordsExactlyAsTheyAre(String words) {
    var json = read(drawn(text(words)));
    assertThat(json.getJsonObject("text").getString("body")).isEqualTo(words);
    assertThat(json.getJsonObject("text").getBoolean("preview_url")).isFalse();
  }

  @Test
  void namesFieldLimitAndLengthOfWhatDoesNotFit() {
    assertThat(draw(text("ب".repeat(4097)))).isEqualTo(new Drawing.Unfit("text.body", 4096, 4097));
    assertThat(draw(text("😀".repeat(2049)))).isEqualTo(new Drawing.Unfit("text.body", 4096, 4098));
    assertThat(draw(text(" "))).isEqualTo(new Drawing.Unfit("text.body", 1, 0));
  }

  @Test
  void refusesHalfACharacterBecauseItWouldArriveAsAQuestionMark() {
    assertThat(draw(text("ب\uD83D"))).isEqualTo(new Drawing.Unfit("text.body", 0, 1));
  }

  @Test
  void writesToThePhoneNumberAndElseToTheUserId() {
    assertThat(keys(new Identity("+966501234567", "SA.1")))
        .containsExactly(
            "messaging_product",
            "recipient_type",
            "to",
            "type",
            "text",
            "biz_opaque_callback_data");
    assertThat(keys(new Identity(null, "SA.1"))).contains("recipient").doesNotContain("to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"966501234567", "+", "", "+0501234567", "+966 50 123 4567"})
  void refusesANumberThatCouldReachAStranger(String phone) {
    var body = CloudJson.text("مرحباً");
    assertThatThrownBy(() -> Cards.address(body, Identity.ofPhone(phone), "m1"))
        .isInstanceOfSatisfying(LimitExceeded.class, e -> assertThat(e.field()).isEqualTo("to"));
  }

  @Test
  void limitsTheCallbackData() {
    var letter = new Letter("م".repeat(512), PHONE, text("مرحباً"));
    assertThat(Cards.draw(letter)).isInstanceOf(Drawing.Drawn.class);
    assertThat(Cards.draw(new Letter("م".repeat(513), PHONE, text("مرحباً"))))
        .isEqualTo(new Drawing.Unfit("biz_opaque_callback_data", 512, 513));
  }

  @Test
  void limitsTheUserId() {
    var body = CloudJson.text("مرحباً");
    assertThat(Cards.address(body, new Identity(null, "S".repeat(256)), "m1")).isNotNull();
    assertThatThrownBy(() -> Cards.address(body, new Identity(null, "S".repeat(257)), "m1"))
        .hasMessageContaining("recipient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"سطر\nثان", "سطر\rثان", "قبل\tبعد", "قبل     بعد"})
  void refusesParametersMetaRefuses(String value) {
    assertThat(draw(template("t", "ar", value))).isEqualTo(new Drawing.Unfit(PARAMETER, 0, 1));
  }

  @Test
  void allowsFourSpacesAndRefusesAnEmptyParameter() {
    assertThat(draw(template("t", "ar", "قبل    بعد"))).isInstanceOf(Drawing.Drawn.class);
    assertThat(draw(template("t", "ar", ""))).isEqualTo(new Drawing.Unfit(PARAMETER, 1, 0));
  }

  @Test
  void countsATemplateWithItsPlacesFilled() {
    int room = 1024 - "عزيزي ".length();
    assertThat(draw(template("t", "ar", "ب".repeat(room)))).isInstanceOf(Drawing.Drawn.class);
    assertThat(draw(template("t", "ar", "ب".repeat(room + 1))))
        .isEqualTo(new Drawing.Unfit("template.body", 1024, 1025));
  }

  @Test
  void wantsAValueForEveryPlace() {
    var content = new Content.Templated("t", "ar", List.of("خالد"), "عزيزي {{1}}، موعدك {{2}}");
    assertThat(draw(content)).isEqualTo(new Drawing.Unfit("template.parameters", 2, 1));
  }

  @Test
  void wantsNamesAndLanguagesAsMetaWritesThem() {
    assertThat(draw(template("a".repeat(512), "en_US", "خالد"))).isInstanceOf(Drawing.Drawn.class);
    assertThat(draw(template("a".repeat(513), "ar", "خالد")))
        .isEqualTo(new Drawing.Unfit("template.name", 512, 513));
    assertThat(draw(template("Big-Name", "ar", "خالد")))
        .isEqualTo(new Drawing.Unfit("template.name", 512, 8));
    assertThat(draw(template("t", "ar-SA", "خالد")))
        .isEqualTo(new Drawing.Unfit("template.language.code", 6, 5));
  }

  @Test
  void leavesOutComponentsThatATemplateDoesNotHave() {
    var json = read(drawn(new Content.Templated("t", "ar", List.of(), "مرحباً")));
    assertThat(json.getJsonObject("template")).doesNotContainKey("components");
  }

  private static Content text(String words) {
    return new Content.Text(words);
  }

  private static Content template(String name, String language, String value) {
    return new Content.Templated(name, language, List.of(value), "عزيزي {{1}}");
  }

  private static Drawing draw(Content content) {
    return Cards.draw(new Letter("m1", PHONE, content));
  }

  private static String drawn(Content content) {
    return ((Drawing.Drawn) draw(content)).payload().json();
  }

  private static List<String> keys(Identity to) {
    return List.copyOf(read(Cards.address(CloudJson.text("مرحباً"), to, "m1").json()).keySet());
  }

  private static JsonObject read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
