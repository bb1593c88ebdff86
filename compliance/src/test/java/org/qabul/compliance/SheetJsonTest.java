package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Reason;
import org.qabul.domain.Sheet;
import org.qabul.domain.SheetJson;
import org.qabul.domain.Words;

/** Here because a JSON provider is here. */
class SheetJsonTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00.123456Z");

  @Property(tries = 200)
  void readsBackWhatItWrote(@ForAll("sheets") Sheet sheet) {
    assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
  }

  @Test
  void readsWithoutThisProgram() {
    var finding =
        new Finding(
            "quiet_hours",
            new Words("ساعات الهدوء", "Quiet hours"),
            Answer.PARK,
            new Words("الساعة 22:00", "It is 22:00"),
            Reason.QUIET_HOURS,
            NOW);
    assertThat(SheetJson.write(new Sheet(NOW, "a1b2c3d4", 7, List.of(finding))))
        .isEqualTo(
            "{\"judged_at\":\"2026-01-05T09:00:00.123456Z\",\"policy_version\":\"a1b2c3d4\","
                + "\"ledger_position\":7,\"findings\":[{\"rule\":\"quiet_hours\","
                + "\"title\":{\"ar\":\"ساعات الهدوء\",\"en\":\"Quiet hours\"},\"answer\":\"PARK\","
                + "\"saw\":{\"ar\":\"الساعة 22:00\",\"en\":\"It is 22:00\"},"
                + "\"reason\":\"quiet_hours\","
                + "\"next_allowed\":\"2026-01-05T09:00:00.123456Z\"}]}");
  }

  @Provide
  Arbitrary<Sheet> sheets() {
    var longs = Arbitraries.longs().between(0, 1L << 50);
    return Combinators.combine(moments(), words(), longs, findings().list().ofMaxSize(9))
        .as((at, version, position, all) -> new Sheet(at, version.en(), position, all));
  }

  private static Arbitrary<Finding> findings() {
    var answers = Arbitraries.of(Answer.class);
    var reasons = Arbitraries.of(Reason.class).injectNull(0.3);
    var next = moments().injectNull(0.3);
    return Combinators.combine(words(), words(), answers, words(), reasons, next)
        .as(
            (rule, title, answer, saw, reason, at) ->
                new Finding(rule.en(), title, answer, saw, reason, at));
  }

  private static Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
  }

  private static Arbitrary<Words> words() {
    var text = Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(s -> !s.isBlank());
    return Combinators.combine(text, text).as(Words::new);
  }
}
