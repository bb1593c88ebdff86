package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {
  @Test
  void tellsWhereAndWhatButNotWhatTheFaultSaid() {
    var cause = new IllegalStateException("violates unique: phone=+966555123987");
    String trace = Incident.trace(new RuntimeException("for منى", cause));

    assertThat(trace)
        .contains("java.lang.RuntimeException", "caused by java.lang.IllegalStateException")
        .contains("IncidentTest")
        .doesNotContain("966", "منى");
  }
}
