package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.domain.Purpose;

class RecordingTest {
  private static final String PHONE = "+966555123987";

  private static String consent(String contact, String event, String evidence) {
    return """
    {"contact": "%s", "event": "%s", "purpose": "marketing", "method": "call",
     "notice_version": "2026-01" %s}
    """
        .formatted(contact, event, evidence);
  }

  private static final String PROVEN = ", \"evidence\": \"form 7\"";

  /** What the answer says of marketing, as {@code state/who suppresses}. */
  private static String after(FeederDesk desk, String body) {
    desk.story.clock().advance(Duration.ofMinutes(1));
    return FeederDesk.json(desk.records(body)).getJsonArray("states").stream()
        .map(state -> (JsonObject) state)
        .filter(state -> state.getString("purpose").equals("marketing"))
        .map(state -> state.getString("state") + "/" + state.getJsonArray("suppressed_by"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void aNewProvenOptInLiftsThePersonsOwnStop(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.story.people().stops(contact, Purpose.MARKETING, Source.PERSON);

      assertThat(after(desk, consent(contact, "given", ""))).isEqualTo("unproven/[\"person\"]");
      assertThat(after(desk, consent(contact, "given", PROVEN))).isEqualTo("given/[]");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatComesThroughTheApiLiftsMetasStop(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.story.people().stops(contact, Purpose.MARKETING, Source.META);

      assertThat(after(desk, consent(contact, "given", PROVEN))).isEqualTo("given/[\"meta\"]");
      assertThat(after(desk, consent(contact, "lifted", PROVEN))).isEqualTo("given/[\"meta\"]");
    }
  }

  @ParameterizedTest
  @EnumSource
  void liftedSpeaksOnlyOfStopsThatCameThroughTheApi(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.story.people().stops(contact, Purpose.MARKETING, Source.PERSON);
      after(desk, consent(contact, "suppressed", ""));

      assertThat(after(desk, consent(contact, "lifted", PROVEN))).isEqualTo("unknown/[\"person\"]");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOptOutForEveryPurposeCountsForEach(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      String everything =
          consent(contact, "suppressed", "").replace("\"purpose\": \"marketing\", ", "");

      assertThat(after(desk, everything)).isEqualTo("unknown/[\"api\"]");
      var read = desk.story.the(FindConsents.class).of(contact).orElseThrow();
      assertThat(read.states())
          .allSatisfy(state -> assertThat(state.suppressedBy()).containsExactly(Source.API));
      assertThat(read.timeline()).hasSize(1);
    }
  }
}
