package org.qabul.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.Source;

class NewConsentTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final String GOOD =
      """
      {"contact": "abc", "event": "given", "purpose": "marketing", "method": "call",
       "notice_version": "1", "at": "2026-01-05T11:59:00+03:00"}
      """;

  private static NewConsent read(String json) {
    return NewConsent.read(new Fields(new Body(json.getBytes(UTF_8)).json()), NOW);
  }

  private static List<Fault> faults(String json) {
    var refused = catchThrowableOfType(Rejection.class, () -> read(json));
    return Objects.requireNonNull(refused.problem().errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {Examples.GIVEN, Examples.SUPPRESSED})
  void readsTheExamplesOfTheDescription(String example) {
    assertThat(read(example).at()).isEqualTo(NOW);
  }

  @Test
  void comesFromTheApiWhateverItSays() {
    var line = read(GOOD).line("1");

    assertThat(line.source()).isEqualTo(Source.API);
    assertThat(line.type()).isEqualTo(Type.GIVEN);
    assertThat(line.at()).isEqualTo("2026-01-05T08:59:00Z");
    assertThat(faults(GOOD.replace("\"abc\"", "\"abc\", \"source\": \"meta\"")))
        .extracting(Fault::field)
        .containsExactly("source");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"given\" | \"erased\" | event",
        "\"given\" | \"expired\" | event",
        "\"given\" | \"imported\" | event",
        "\"purpose\": \"marketing\", | | purpose",
        "2026-01-05T11:59:00+03:00 | 2026-01-05T09:00:01Z | at",
        "2026-01-05T11:59:00+03:00 | 2026-01-05T09:00:00 | at",
        "2026-01-05T11:59:00+03:00 | +999999999-12-31T23:59:59Z | at",
        "\"method\" | \"valid_until\": \"2026-01-05T08:59:00Z\", \"method\" | valid_until",
        "\"method\": \"call\" | \"method\": \"\" | method"
      })
  void refusesWhatTheLedgerWouldNotTake(String good, String bad, String field) {
    assertThat(faults(GOOD.replace(good, bad == null ? "" : bad)))
        .extracting(Fault::field)
        .containsExactly(field);
  }

  @Test
  void anOptOutHasNoEnd() {
    String suppressed =
        GOOD.replace("\"given\"", "\"suppressed\", \"valid_until\": \"2027-01-01T00:00:00Z\"");

    assertThat(faults(suppressed)).extracting(Fault::field).containsExactly("valid_until");
  }
}
