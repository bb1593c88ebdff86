package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TapIdTest {
  @Property
  void readsBackWhatStandsOnAButton(
      @ForAll("kinds") TapId.Kind kind,
      @ForAll("subjects") String subject,
      @ForAll("actions") String action) {
    var id = new TapId(kind, subject, action);
    assertThat(TapId.parse(id.text())).contains(id);
  }

  @Property
  void readsBackTheBriefsButtons(@ForAll("actions") String action) {
    assertThat(TapId.parse(TapId.brief(action).text())).contains(TapId.brief(action));
  }

  @Property
  void writesExactlyWhatItRead(@ForAll @StringLength(max = 40) String anything) {
    assertThat(TapId.parse(anything).map(TapId::text).orElse(anything)).isEqualTo(anything);
  }

  @ParameterizedTest
  @CsvSource({
    "opp:abc:accept, OPP, abc, accept",
    "opp:abc:needs_research, OPP, abc, needs_research",
    "msg:v1:approve, MSG, v1, approve",
    "meet:m1:cancel, MEET, m1, cancel",
    "brief:show_opportunities, BRIEF, '', show_opportunities"
  })
  void keepsTheStableForm(String text, TapId.Kind kind, String subject, String action) {
    assertThat(TapId.parse(text)).contains(new TapId(kind, subject, action));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "opp",
        "opp:",
        "opp::accept",
        "opp:abc",
        "opp:abc:",
        "opp:a:b:accept",
        "OPP:abc:accept",
        "opp:abc:Accept",
        "opp:abc:accept ",
        " opp:abc:accept",
        "opp:abc:accept\n",
        "buy:abc:now",
        "brief:",
        "brief:a:b",
        "brief:SHOW",
        "نعم",
        "opp:abc:accept2",
        "msg:abc:approve;drop"
      })
  void readsNothingElse(String text) {
    assertThat(TapId.parse(text)).isEmpty();
  }

  @Test
  void readsNoSubjectLongerThanAnIdCanBe() {
    assertThat(TapId.parse("opp:" + "a".repeat(64) + ":accept")).isPresent();
    assertThat(TapId.parse("opp:" + "a".repeat(65) + ":accept")).isEmpty();
  }

  @Test
  void readsTheIdsWeMake() {
    String id = OpaqueId.next();
    assertThat(TapId.parse(TapId.draft(id, TapId.APPROVE).text()))
        .contains(new TapId(TapId.Kind.MSG, id, "approve"));
  }

  @Provide
  Arbitrary<TapId.Kind> kinds() {
    return Arbitraries.of(TapId.Kind.OPP, TapId.Kind.MSG, TapId.Kind.MEET);
  }

  @Provide
  Arbitrary<String> subjects() {
    return Arbitraries.strings().excludeChars(':', '\n').ofMinLength(1).ofMaxLength(64);
  }

  @Provide
  Arbitrary<String> actions() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('_')
        .ofMinLength(1)
        .ofMaxLength(32);
  }
}
