package org.qabul.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackDocumentTest {
  @Test
  void tellsEverythingInEnglish() throws IOException {
    assertThat(String.join("\n", english(change -> change)))
        .isEqualTo(written() + "div.code " + Packs.KEY.name());
  }

  /** Of a row the last cell stands first: the engine never mirrors a table. */
  @Test
  void tellsTheSameInArabic() {
    assertThat(Pages.of(Packs.whole(), "ar"))
        .hasSameSizeAs(Pages.of(Packs.whole(), "en"))
        .startsWith("h1 حزمة إثبات رسالة", "m1 | رقم الرسالة")
        .contains(
            "إرسال حي | الإرسال",
            "h3 موافقة · تسويق",
            "h3 ليس إيقافاً · كل الأغراض",
            "الشخص نفسه | المصدر",
            "p.soft الإثبات: صورة مستند",
            "done | اعتماد | سارة (APPROVER) | 2026-01-05 11:01:00",
            "p.soft.ltr.end 2026-01-05 12:00:00",
            "الساعة 12:00 | نعم | ساعات الهدوء");
  }

  @Test
  void isCalledByItsMessage() {
    var titles = PackDocument.of(Packs.whole()).getElementsByTagName("title");
    assertThat(titles.item(0).getTextContent()).isEqualTo("Qabul evidence pack m1");
  }

  @ParameterizedTest
  @CsvSource({
    "t, live",
    "TRUE, live",
    "true, live",
    "f, rehearsal: nothing left",
    "FALSE, rehearsal: nothing left"
  })
  void saysWhetherAnythingLeft(String live, String words) {
    assertThat(english(change -> change.replace("/message/live", live)))
        .contains("Sending | " + words);
  }

  @ParameterizedTest
  @CsvSource({
    "/message/wamid, Its id at Meta | —",
    "/message/live, Sending | rehearsal: nothing left",
    "/contact/phone, Number | —",
    "/contact/bsuid, Id at Meta | —",
    "/contact/source, Source | —",
    "/version/body, div.words.ltr —",
    "/evidence/1/words, div.words.ltr erased; its hash remains"
  })
  void saysSoWhereThereIsNothing(String where, String line) {
    assertThat(english(change -> change.remove(where))).contains(line);
  }

  @ParameterizedTest
  @CsvSource({
    "/message/approval_sheet, h2 The gate at the approval",
    "/message/claim_sheet, h2 The gate as it left",
    "/evidence/1, p.soft Proof: A scan",
    "/evidence/1/file_name, div.code SHA-256 abcd",
    "/notices/1, div.words.rtl نراسلك بعروضنا"
  })
  void isSilentAboutWhatIsNotThere(String where, String line) {
    assertThat(english(change -> change)).contains(line);
    assertThat(english(change -> change.remove(where))).doesNotContain(line);
  }

  @Test
  void namesTheAnswerOfEveryRule() {
    var refused =
        "{\"judged_at\":\"2026-01-05T08:00:00Z\",\"policy_version\":\"p1\",\"ledger_position\":1,\"findings\":[{\"rule\":\"consent\",\"title\":{\"ar\":\"الموافقة\",\"en\":\"Consent\"},\"answer\":\"NO\",\"saw\":{\"ar\":\"لا شيء\",\"en\":\"none\"},\"reason\":\"no_consent\"}]}";
    assertThat(english(change -> change.replace("/message/claim_sheet", refused)))
        .contains("Consent | no | none");
  }

  @Test
  void saysWhenTheWordsWereLetGo() {
    assertThat(english(change -> change.add("/message/emptied_at", "2026-03-01T21:00:00Z")))
        .containsSubsequence(
            "h2 The message in words",
            "p.soft The text was not kept beyond this time; its hash remains in the ledger",
            "p.soft.ltr 2026-03-02 00:00:00",
            "div.words.rtl مرحباً نورة");
  }

  @Test
  void saysOfAnAnswerToAnOptOutThatItWasApprovedForEverybody() {
    String line = "p Words an admin approved for everybody who opts out; the decision is above";
    assertThat(english(change -> change)).doesNotContain(line);
    assertThat(english(change -> change.replace("/approvals", JsonValue.EMPTY_JSON_ARRAY)))
        .containsSubsequence("h2 Approval", line, "h2 The message in words");
  }

  @Test
  void showsLinesThatWaitForTheirLinkOrCheckpoint() {
    var waiting =
        Packs.forged(change -> change.remove("/consents/1/link").remove("/audit/0/checkpoint"));
    assertThat(Pages.of(waiting, "en"))
        .contains("CONSENT 2 | — | — | —")
        .anyMatch(line -> line.matches("AUDIT 9 \\| 3 \\| [0-9a-f]{16} \\| —"));
  }

  private static List<String> english(UnaryOperator<JsonPatchBuilder> change) {
    return Pages.of(Packs.with(change), "en");
  }

  private static String written() throws IOException {
    try (var file = PackDocumentTest.class.getResourceAsStream("pack.en.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
  }
}
