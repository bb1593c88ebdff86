package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Lines.byMethod;
import static org.qabul.compliance.Lines.event;
import static org.qabul.compliance.Lines.line;
import static org.qabul.compliance.Lines.written;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

class ConsentEventTest {
  private static final Scan SCAN = Scan.read("form.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

  private final ConsentEvent given = event(Type.GIVEN, NOON, "form 1");

  @Test
  void keepsEveryWordOfTheLine() {
    var notice = new Notice("v1", Language.EN, "We write to you", Actor.SYSTEM, NOON);
    var said = line(Type.GIVEN, NOON, " form 1 ").with(SCAN);
    var by = Actor.onPage("sara");
    var kept = new ConsentEvent("nora", said, Optional.of(notice), by, NOON.plusSeconds(1));
    assertThat(kept.contactId()).isEqualTo("nora");
    assertThat(kept.businessNumber()).isEqualTo(Facts.BUSINESS);
    assertThat(kept.type()).isEqualTo(Type.GIVEN);
    assertThat(kept.purpose()).contains(Purpose.MARKETING);
    assertThat(kept.source()).isEqualTo(Source.PERSON);
    assertThat(kept.method()).isEqualTo("web_form");
    assertThat(kept.evidence()).contains("form 1");
    assertThat(kept.proof().orElseThrow().fileName()).contains("form.pdf");
    assertThat(kept.noticeVersion()).isEqualTo("v1");
    assertThat(kept.noticeSha256()).contains(notice.sha256());
    assertThat(kept.language()).isEqualTo(Language.EN);
    assertThat(kept.eventTime()).isEqualTo(NOON);
    assertThat(kept.receivedTime()).isEqualTo(NOON.plusSeconds(1));
    assertThat(kept.recordedBy()).isEqualTo(by);
  }

  @Test
  void isCalledByItsOwnName() {
    assertThat(given.id()).isNotBlank().isNotEqualTo(event(Type.GIVEN, NOON, "form 1").id());
    assertThat(given.seq()).isZero();
    assertThat(Lines.numbered(7, given).seq()).isEqualTo(7);
  }

  @Test
  void saysOfWhichLineItSpeaks() {
    assertThat(given.about()).isEmpty();
    assertThat(written(ConsentLine.ending(given, NOON)).about()).contains(given.id());
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void isOverInTheInstantItNames(long nanos, boolean over) {
    var until =
        Facts.event(
            Type.GIVEN, Purpose.MARKETING, Source.PERSON, NOON, "form", NOON.plusSeconds(9));
    assertThat(until.over(NOON.plusSeconds(9).plusNanos(nanos))).isEqualTo(over);
    assertThat(until.validUntil()).contains(NOON.plusSeconds(9));
    assertThat(given.over(NOON.plusSeconds(9))).isFalse();
  }

  @Test
  void endsTheLineItNamesByExpiryOrCorrection() {
    var other = event(Type.GIVEN, NOON, "form 1");
    assertThat(written(ConsentLine.ending(given, NOON)).ends(given)).isTrue();
    assertThat(written(ConsentLine.correcting(given, "wrong", NOON)).ends(given)).isTrue();
    assertThat(written(ConsentLine.ending(given, NOON)).ends(other)).isFalse();
    assertThat(written(ConsentLine.settling(given, Type.CLEARED, NOON)).ends(given)).isFalse();
  }

  @Test
  void saysTheVerySameOnlyWhenNothingDiffers() {
    assertThat(given.says(line(Type.GIVEN, NOON, " form 1 "))).isTrue();
    assertThat(given.says(line(Type.CONFIRMED, NOON, "form 1"))).isFalse();
    assertThat(given.says(line(Type.GIVEN, NOON.plusNanos(1), "form 1"))).isFalse();
    assertThat(given.says(line(Type.GIVEN, NOON, "form 2"))).isFalse();
    assertThat(given.says(line(Type.GIVEN, NOON, null))).isFalse();
    assertThat(given.says(Lines.to("1", "web_form", Type.GIVEN, NOON, "form 1"))).isFalse();
    assertThat(given.says(ConsentLine.carried(given, NOON))).isFalse();
  }

  @Test
  void saysTheVerySameOnlyUnderTheSameTerms() {
    assertThat(given.says(on("v2", null))).isFalse();
    assertThat(given.says(on("v1", NOON.plusSeconds(9)))).isFalse();
    assertThat(given.says(on("v1", null))).isTrue();
  }

  @Test
  void saysTheSameDoubtWheneverItWasReadAgain() {
    var doubt = event(Type.DOUBTED, NOON, "perhaps");
    assertThat(doubt.says(line(Type.DOUBTED, NOON.plusSeconds(9), "perhaps"))).isTrue();
    assertThat(doubt.says(line(Type.DOUBTED, NOON, "perhaps not"))).isFalse();
  }

  @Test
  void saysOfOnePurposeNothingOfAll() {
    var all = Facts.event(Type.GIVEN, null, Source.PERSON, NOON, "form 1", null);
    assertThat(all.says(line(Type.GIVEN, NOON, "form 1"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void provedFromItsOwnInstantOn(long nanos, boolean proved) {
    assertThat(given.proved("form 1", NOON.plusNanos(nanos))).isEqualTo(proved);
    assertThat(given.proved("form 2", NOON.plusNanos(nanos))).isFalse();
  }

  @Test
  void isKnownAgainByItsWordsAndByItsFile() {
    var scanned = written(line(Type.GIVEN, NOON, "form 1").with(SCAN));
    assertThat(scanned.proofMarks()).containsExactlyInAnyOrder("form 1", SCAN.sha256());
    assertThat(given.proofMarks()).containsExactly("form 1");
    assertThat(event(Type.GIVEN, NOON, null).proofMarks()).isEmpty();
  }

  @Test
  void isProvenByEvidenceOnly() {
    assertThat(given.proven()).isTrue();
    assertThat(event(Type.GIVEN, NOON, null).proven()).isFalse();
    assertThat(event(Type.GIVEN, NOON, null).evidence()).isEmpty();
  }

  @Test
  void speaksWithTheVoiceOfItsSource() {
    var meta = Facts.event(Type.SUPPRESSED, null, Source.META_ERROR, NOON, null, null);
    assertThat(meta.voice()).isEqualTo("META " + Facts.BUSINESS);
    assertThat(given.voice()).isEqualTo("PERSON");
  }

  @ParameterizedTest
  @EnumSource(Type.class)
  void agreesOrRefusesByItsType(Type type) {
    assertThat(type.agrees())
        .isEqualTo(type == Type.GIVEN || type == Type.CONFIRMED || type == Type.IMPORTED);
    assertThat(type.refuses()).isEqualTo(type == Type.REFUSED || type == Type.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(Type.class)
  void forbidsWhoeverRefusedStoppedOrMayHave(Type type) {
    var forbidding = EnumSet.of(Type.REFUSED, Type.WITHDRAWN, Type.SUPPRESSED, Type.DOUBTED);
    assertThat(type.forbids()).isEqualTo(forbidding.contains(type));
  }

  @Test
  void hasOtherWordsForEveryType() {
    assertThat(Type.values()).extracting(Type::words).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(Evidence.Kind.values())
        .extracting(Evidence.Kind::title)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "inbound_keyword, MESSAGE",
    "whatsapp, MESSAGE",
    "identity_passed, MESSAGE",
    "call, CALL_NOTE",
    "operator_page, CALL_NOTE",
    "web_form, FORM"
  })
  void isProvenByTheKindThatItsMethodLeaves(String method, Evidence.Kind kind) {
    var proof = written(byMethod(method, Type.GIVEN, NOON, "words")).proof().orElseThrow();
    assertThat(proof.kind()).isEqualTo(kind);
    assertThat(written(byMethod(method, Type.GIVEN, NOON, "words").with(SCAN)).proof())
        .hasValueSatisfying(scan -> assertThat(scan.kind()).isEqualTo(Evidence.Kind.SCAN));
  }

  private static ConsentLine on(String notice, @Nullable Instant until) {
    return new ConsentLine(
        Facts.BUSINESS,
        Type.GIVEN,
        Purpose.MARKETING,
        Source.PERSON,
        "web_form",
        "form 1",
        notice,
        Language.EN,
        NOON,
        until);
  }
}
