package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.DecideMeeting;
import org.qabul.desk.PrepareDraft;
import org.qabul.desk.ProposeMeeting;
import org.qabul.domain.Actor;
import org.qabul.domain.MeetingStatus;

/** What was offered, drafted, said and sent loses its words once its case is long over. */
class OldTextsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void textsStayAsLongAsAnythingOfTheirCaseIsOpen(DatabaseKind kind) {
    try (var person = Everywhere.on(kind, Terms.class)) {
      played(person);
      person.story.clock().advance(Terms.TEXTS.multipliedBy(9));
      turn(person);
      assertThat(tablesWithWords(person))
          .contains("opportunity", "draft_version", "meeting_draft", "inbound_message")
          .contains("outbound_message", "rehearsal_message")
          .doesNotContain("tap_record");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void textsGoOnceTheirCaseIsOverForLongAndNotASecondBefore(DatabaseKind kind) {
    try (var person = Everywhere.on(kind, Terms.class)) {
      played(person);
      closed(person);
      person.story.clock().advance(Terms.TEXTS);
      turn(person);
      assertThat(tablesWithWords(person)).contains("opportunity", "draft_version");
      person.story.clock().advance(SECOND.plus(Duration.ofHours(1)));
      turn(person);
      assertThat(tablesWithWords(person))
          .as("what the person agreed to and asked for stays, and bodies have their own time")
          .containsOnly(
              "contact",
              "evidence",
              "person_request",
              "idempotency_key",
              "webhook_delivery",
              "webhook_item");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void statesTimesSheetsAndTheChainStay(DatabaseKind kind) {
    try (var person = Everywhere.on(kind, Terms.class)) {
      played(person);
      closed(person);
      var proofs =
          List.of(person.rows("consent_event"), person.rows("evidence"), person.rows("decision"));
      var states = states(person);
      longLater(person);
      assertThat(
              List.of(
                  person.rows("consent_event"), person.rows("evidence"), person.rows("decision")))
          .isEqualTo(proofs);
      assertThat(states(person)).isEqualTo(states);
      assertThat(person.faultsOfTheChain()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aMessageThatMayYetFailKeepsItsWords(DatabaseKind kind) {
    try (var person = Everywhere.on(kind, Terms.class)) {
      closed(person);
      longLater(person);
      assertThat(tablesWithWords(person)).contains("outbound_message", "draft_version");
      person.story.clock().advance(Duration.ofDays(40));
      turn(person);
      assertThat(tablesWithWords(person)).doesNotContain("outbound_message", "draft_version");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothingIsMadeOfAnOpportunityWhoseTextsAreGone(DatabaseKind kind) {
    try (var person = Everywhere.on(kind, Terms.class)) {
      played(person);
      closed(person);
      longLater(person);
      person.execute("update draft set status = 'CANCELLED'");
      String opportunity = person.story.rows().text("select id from opportunity");
      assertThat(person.story.the(PrepareDraft.class).prepare(opportunity, sara(person)).code())
          .isEqualTo("texts_gone");
      assertThat(person.story.the(ProposeMeeting.class).propose(opportunity, sara(person)).code())
          .isEqualTo("texts_gone");
    }
  }

  /** Delivered and read. */
  private static void played(Everywhere person) {
    for (int step = 0; step < 9; step++) {
      person.story.clock().advance(SECOND);
      while (person.story.turnPlayback()) {
        person.story.work();
      }
    }
  }

  private static void closed(Everywhere person) {
    String meeting = person.story.rows().text("select id from meeting_draft");
    person.story.the(DecideMeeting.class).decide(meeting, MeetingStatus.CANCELLED, sara(person));
  }

  private static Actor sara(Everywhere person) {
    return Actor.onPage(person.story.rows().text("select id from operator_account"));
  }

  private static void longLater(Everywhere person) {
    person.story.clock().advance(Terms.TEXTS.plus(SECOND));
    turn(person);
  }

  private static void turn(Everywhere person) {
    var pump = person.story.the(HousekeepingPump.class);
    while (pump.turn()) {
      continue;
    }
  }

  private static List<String> tablesWithWords(Everywhere person) {
    return person.rowsWith(List.of(Everywhere.WORDS, Everywhere.NAME)).stream()
        .map(row -> row.substring(0, row.indexOf(':')))
        .distinct()
        .toList();
  }

  private static List<String> states(Everywhere person) {
    return person
        .story
        .rows()
        .all(
            "select id, status, changed_at, wamid, approval_sheet, claim_sheet"
                + " from outbound_message order by position")
        .stream()
        .map(Object::toString)
        .toList();
  }
}
