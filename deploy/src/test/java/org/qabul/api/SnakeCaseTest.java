package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Origin;

class SnakeCaseTest {
  @Test
  void writesSnakeCaseCodesAndNothingForWhatIsNotThere() {
    Instant at = Instant.parse("2026-01-05T09:00:00.123456Z");
    var consent =
        new ConsentJson(
            "i",
            ConsentEvent.Type.SUPPRESSED,
            null,
            Source.API,
            "call",
            null,
            null,
            "1",
            null,
            null,
            Language.AR,
            at,
            at,
            null,
            Origin.API,
            "c");

    assertThat(SnakeCase.write(consent))
        .isEqualTo(
            "{\"at\":\"2026-01-05T09:00:00.123456Z\",\"event\":\"suppressed\",\"id\":\"i\","
                + "\"language\":\"ar\",\"method\":\"call\",\"notice_version\":\"1\","
                + "\"received_at\":\"2026-01-05T09:00:00.123456Z\",\"recorded_by\":\"c\","
                + "\"recorded_from\":\"api\",\"source\":\"api\"}");
  }
}
