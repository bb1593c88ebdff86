package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Payload;
import org.qabul.domain.Words;

class CheckPackTest {
  private static final String GONE_AT = "2026-03-01T00:00:00Z";
  private static final Words FORGED =
      new Words(
          "الحزمة غير موقّعة بمفتاح موثوق أو غُيّرت",
          "the pack is not signed by a trusted key, or was changed");
  private static final Words NOT_APPROVED =
      new Words("الرسالة ليست ما اعتُمد", "the message is not what was approved");

  @Test
  void objectsToNothingInAPackAsItWasMade() {
    assertThat(objections(Packs.whole())).isEmpty();
  }

  @Test
  void takesTheWordOfNoKeyButATrustedOne() {
    assertThat(CheckPack.objections(Packs.whole(), key -> false)).contains(FORGED);
  }

  @ParameterizedTest
  @CsvSource({"/contact/name", "/zone", "/decisions/0/outcome", "/signature"})
  void noticesWhateverWasChangedAfterTheSignature(String where) {
    var changed = Packs.patch(change -> change.replace(where, "AAAA")).apply(Packs.whole());
    assertThat(objections(changed)).containsExactly(FORGED);
  }

  @ParameterizedTest
  @CsvSource({
    "/consents/0/line/type, CONSENT 1, السطر CONSENT 1: ليس السطر الذي رُبط",
    "/consents/1/line/type, CONSENT 2, السطر CONSENT 2: ليس السطر الذي رُبط",
    "/audit/0/line/happened_at, AUDIT 9, السطر AUDIT 9: ليس السطر الذي رُبط"
  })
  void namesTheLineThatWasChanged(String where, String name, String inArabic) {
    assertThat(objections(Packs.forged(change -> change.replace(where, "other"))))
        .containsExactly(
            new Words(inArabic, "line " + name + ": it is not the line that was linked"));
  }

  @ParameterizedTest
  @CsvSource({"words, form 2", "salt, s2", "content_sha256, abce"})
  void namesTheEvidenceThatWasChanged(String what, String now) {
    assertThat(objections(Packs.forged(change -> change.replace("/evidence/1/" + what, now))))
        .containsExactly(new Words("إثبات ليس ما كان: e1", "evidence is not what it was: e1"));
  }

  @Test
  void missesNoWordsThatWereErased() {
    assertThat(objections(Packs.forged(change -> change.remove("/evidence/1/words")))).isEmpty();
  }

  @Test
  void namesTheNoticeThatNobodyWasShown() {
    assertThat(objections(Packs.forged(change -> change.replace("/notices/1/body", "نرسل لك"))))
        .containsExactly(new Words("إشعار ليس ما عُرض: v1", "a notice is not what was shown: v1"));
  }

  @Test
  void knowsTheMessageByTheHashThatWasSealed() {
    assertThat(objections(Packs.with(change -> change.replace("/message/payload", "{}"))))
        .containsExactly(NOT_APPROVED);
    assertThat(objections(Packs.with(change -> change.replace("/message/id", "m2"))))
        .containsExactly(NOT_APPROVED);
    assertThat(objections(Packs.with(change -> change.replace("/lines/2/action", "approved"))))
        .containsExactly(NOT_APPROVED);
  }

  @Test
  void asksForNoHashOfAnErasedPersonsMessage() {
    var erased = Json.createObjectBuilder().add("ledger", "CONSENT").add("seq", "3");
    assertThat(
            objections(
                Packs.with(
                    change ->
                        change
                            .replace("/message/payload", "{}")
                            .add("/lines/-", erased.add("type", "ERASED").build()))))
        .isEmpty();
  }

  @Test
  void asksForNoHashOfAMessageThatWasKeptLongEnough() {
    assertThat(objections(emptied(Payload.BLANK.json(), GONE_AT, GONE_AT))).isEmpty();
  }

  @Test
  void believesNoOtherWordsForAnEmptiedMessage() {
    assertThat(objections(emptied("{}", GONE_AT, GONE_AT))).containsExactly(NOT_APPROVED);
  }

  @Test
  void believesNoMomentThatTheAuditDoesNotBear() {
    assertThat(objections(emptied(Payload.BLANK.json(), GONE_AT, "2026-03-02T00:00:00Z")))
        .containsExactly(NOT_APPROVED);
    assertThat(
            objections(
                Packs.with(change -> change.replace("/message/payload", Payload.BLANK.json()))))
        .containsExactly(NOT_APPROVED);
  }

  @Test
  void countsTheLinesThatNobodyOutsideVouchesFor() {
    assertThat(CheckPack.unwitnessed(Packs.whole())).isZero();
    UnaryOperator<JsonPatchBuilder> unwitnessed =
        change -> change.remove("/consents/1/checkpoint").remove("/audit/0/checkpoint");
    assertThat(CheckPack.unwitnessed(Packs.forged(unwitnessed))).isEqualTo(2);
    assertThat(objections(Packs.forged(unwitnessed))).isEmpty();
  }

  /** One audit line says when what was kept long enough went; the message says when it did. */
  private static JsonObject emptied(String payload, String audited, String said) {
    var line =
        Json.createObjectBuilder()
            .add("ledger", "AUDIT")
            .add("seq", "10")
            .add("action", "retention_applied")
            .add("happened_at", audited)
            .build();
    return Packs.with(
        change ->
            change
                .replace("/message/payload", payload)
                .add("/message/emptied_at", said)
                .add("/lines/-", line));
  }

  private static List<Words> objections(JsonObject pack) {
    return CheckPack.objections(pack, Packs.KEY.name()::equals);
  }
}
