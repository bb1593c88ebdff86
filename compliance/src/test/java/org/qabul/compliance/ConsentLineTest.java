package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Lines.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

class ConsentLineTest {
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Scan SCAN = Scan.read("form.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

  private final ConsentEvent given = Lines.event(Type.GIVEN, NOON, "form 1");
  private final ConsentEvent stop = Lines.event(Type.SUPPRESSED, NOON.minusSeconds(1), "stop!");

  @ParameterizedTest
  @ValueSource(ints = {0, ConsentLine.MAX_METHOD + 1})
  void refusesAMethodOrNoticeOutsideItsLimits(int length) {
    String text = "x".repeat(length);
    assertThatThrownBy(() -> of(text, null, "v1")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> of("call", null, text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void takesWhatIsAsLongAsItMayBe() {
    String longest = "x".repeat(ConsentLine.MAX_METHOD);
    String evidence = "x".repeat(ConsentLine.MAX_EVIDENCE);
    assertThat(of(longest, evidence, longest).evidence()).isEqualTo(evidence);
    assertThatThrownBy(() -> of("call", evidence + "x", "v1")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void callsAFileWithoutWordsByItsName() {
    assertThat(line(Type.GIVEN, NOON, "  ").with(SCAN).proof())
        .hasValueSatisfying(proof -> assertThat(proof.words()).isEqualTo("form.pdf"));
    assertThat(line(Type.GIVEN, NOON, "form 1").with(SCAN).file()).contains(SCAN);
    assertThat(line(Type.GIVEN, NOON, "form 1").file()).isEmpty();
  }

  @Test
  void carriesANoAsItWasSaid() {
    var carried = ConsentLine.carried(stop, LATER);
    assertThat(carried.type()).isEqualTo(Type.SUPPRESSED);
    assertThat(carried.purpose()).isEqualTo(Purpose.MARKETING);
    pointsTo(carried, stop, "line " + stop.id());
  }

  @Test
  void carriesADoubtWithItsWordsOrAPointerToThem() {
    var doubt = Lines.event(Type.DOUBTED, NOON, "perhaps");
    var wordless = Lines.event(Type.DOUBTED, NOON, null);
    assertThat(ConsentLine.carriedDoubt(doubt, LATER).purpose()).isNull();
    pointsTo(ConsentLine.carriedDoubt(doubt, LATER), doubt, "perhaps");
    pointsTo(ConsentLine.carriedDoubt(wordless, LATER), wordless, "line " + wordless.id());
  }

  @Test
  void carriesADoubtOnAsTheWordsOfWhoeverSaidThem() {
    var doubt = Lines.event(Type.DOUBTED, NOON, "perhaps");
    var carried = Lines.written(ConsentLine.carriedDoubt(doubt, LATER));
    var again = ConsentLine.carriedDoubt(carried, LATER.plusSeconds(60));
    assertThat(again.about()).isEqualTo(doubt.id());
    assertThat(again)
        .usingRecursiveComparison()
        .ignoringFields("about")
        .isEqualTo(
            new ConsentLine(
                Facts.BUSINESS,
                Type.DOUBTED,
                null,
                Source.PERSON,
                "identity_passed",
                "perhaps",
                "v1",
                Language.EN,
                LATER.plusSeconds(60),
                null));
  }

  @Test
  void isProvenByWordsOrAFile() {
    assertThat(line(Type.GIVEN, NOON, "form 1").proven()).isTrue();
    assertThat(line(Type.GIVEN, NOON, null).with(SCAN).proven()).isTrue();
    assertThat(line(Type.GIVEN, NOON, null).proven()).isFalse();
  }

  @Test
  void isNotProvenByPunctuation() {
    assertThat(line(Type.GIVEN, NOON, " — ").proven()).isFalse();
  }

  @Test
  void settlesADoubtForEveryPurpose() {
    var settled = ConsentLine.settling(stop, Type.CLEARED, LATER);
    assertThat(settled.type()).isEqualTo(Type.CLEARED);
    assertThat(settled.purpose()).isNull();
    assertThat(settled.source()).isEqualTo(Source.OPERATOR);
    pointsTo(settled, stop, "line " + stop.id());
  }

  @Test
  void liftsAtTheTimeOfTheConsent() {
    var lift = ConsentLine.lifting(stop, given);
    assertThat(lift.type()).isEqualTo(Type.LIFTED);
    assertThat(lift.at()).isEqualTo(NOON);
    assertThat(lift.about()).isEqualTo(given.id());
    assertThat(lift.source()).isEqualTo(stop.source());
  }

  @Test
  void correctsAndEndsTheLineItNames() {
    assertThat(ConsentLine.correcting(given, "wrong", LATER).type()).isEqualTo(Type.CORRECTED);
    pointsTo(ConsentLine.correcting(given, "wrong", LATER), given, "wrong");
    assertThat(ConsentLine.ending(given, LATER).type()).isEqualTo(Type.EXPIRED);
    pointsTo(ConsentLine.ending(given, LATER), given, "line " + given.id());
  }

  @Test
  void erasesForEveryPurposeWithoutEvidence() {
    var erased = ConsentLine.erasing(Facts.BUSINESS, LATER);
    assertThat(erased.type()).isEqualTo(Type.ERASED);
    assertThat(erased.purpose()).isNull();
    assertThat(erased.proof()).isEmpty();
    assertThat(erased.at()).isEqualTo(LATER);
  }

  private static void pointsTo(ConsentLine line, ConsentEvent basis, String evidence) {
    assertThat(line.about()).isEqualTo(basis.id());
    assertThat(line.evidence()).isEqualTo(evidence);
    assertThat(line.at()).isEqualTo(LATER);
    assertThat(line.language()).isEqualTo(basis.language());
  }

  private static ConsentLine of(String method, @Nullable String evidence, String notice) {
    return new ConsentLine(
        Facts.BUSINESS,
        Type.GIVEN,
        Purpose.MARKETING,
        Source.PERSON,
        method,
        evidence,
        notice,
        Language.AR,
        NOON,
        null);
  }
}
