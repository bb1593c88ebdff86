package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.ChainFault;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Purpose;
import org.qabul.story.DeskWiring;
import org.qabul.story.MetaSays;

/** A person sees all of it, and none of it is left once they are erased. */
class RightsTest {
  private static final Actor ADMIN = Actor.onPage("admin");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyTableIsKnownToHoldSomethingOfPeopleOrOfNobody(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      var known = Traces.ALL.stream().map(Trace::table);
      assertThat(person.tables())
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(known, Traces.OF_NOBODY.stream())
                  .filter(person.tables()::contains)
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anErasureLeavesNeitherNumberNorNameNorWordsInAnyTable(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      assertThat(person.rowsWith(Everywhere.MARKS).stream().map(RightsTest::table).distinct())
          .as("they were everywhere")
          .contains(
              "contact",
              "opportunity",
              "draft_version",
              "outbound_message",
              "inbound_message",
              "evidence",
              "webhook_delivery",
              "webhook_item",
              "rehearsal_message",
              "tap_record",
              "meeting_draft",
              "person_request",
              "idempotency_key");
      erase(person);
      assertThat(person.rowsWith(Everywhere.MARKS)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anErasureKeepsTheProofAndTheChainHolds(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      var lines = person.rows("consent_event");
      long decisions = person.story.rows().count("decision");
      erase(person);
      assertThat(person.rows("consent_event")).containsAll(lines).hasSize(lines.size() + 1);
      assertThat(person.story.rows().count("decision where sheet is null or sheet like '{%}'"))
          .isEqualTo(decisions);
      assertThat(person.faultsOfTheChain()).isEmpty();
      assertThat(person.story.rows().count("evidence where sha256 is not null")).isPositive();
      assertThat(person.story.rows().count("erased_identity")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void noCardAboutThemThatWaitedLeavesBlank(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      String offered = person.offered();
      erase(person);
      person.story.send();
      assertThat(
              person
                  .story
                  .rows()
                  .text("select status from outbound_message where subject_id = ?", offered))
          .isEqualTo("CANCELLED");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyWritesToTheContactThatWasErasedWhateverIsRecordedOfIt(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      erase(person);
      assertThat(said(person, person.contact)).contains("had their data erased");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWasErasedStaysSuppressedWhenImportedAgainUntilTheyAgreeAnew(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      erase(person);
      String again = person.story.people().contact(Everywhere.PHONE);
      person.story.clock().advance(Duration.ofMinutes(1));
      assertThat(said(person, again)).contains("had their data erased");
      person.story.people().consents(again, Purpose.MARKETING);
      assertThat(said(person, again)).isEqualTo("No opt-out");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSecondErasureOfTheSameNumberCountsFromItsOwnTime(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      erase(person);
      person.story.clock().advance(Duration.ofDays(1));
      String again = person.story.people().contact(Everywhere.PHONE);
      person.story.people().consents(again, Purpose.MARKETING);
      var agreed = person.story.clock().instant();
      person.story.clock().advance(Duration.ofDays(1));
      person.story.the(EraseContact.class).erase(again, ADMIN);
      String third = person.story.people().contact(Everywhere.PHONE);
      person.story.people().agreedAt(third, Purpose.MARKETING, "a backup", agreed);
      assertThat(said(person, third)).contains("had their data erased");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExportTellsNothingOfOthersWhoWereInTheSameBody(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      var export =
          person.story.the(ExportContact.class).export(person.contact, ADMIN).orElseThrow();
      assertThat(export.getJsonArray("webhook_delivery")).isNotEmpty();
      assertThat(export.getJsonArray("webhook_delivery").toString()).doesNotContain("body");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void evidenceThatGoesWithoutAnErasureIsSeen(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      assertThat(person.faultsOfTheChain()).isEmpty();
      person.execute("update evidence set content = null where content_sha256 is not null");
      assertThat(person.faultsOfTheChain())
          .extracting(ChainFault::kind)
          .contains(ChainFault.Kind.EVIDENCE_CHANGED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theKeysOfErasedWebhooksGoOnceMetaDeliversThemNoMore(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      erase(person);
      var pump = person.story.the(HousekeepingPump.class);
      pump.turn();
      assertThat(keys(person)).isPositive();
      person.story.clock().advance(Duration.ofDays(9));
      pump.turn();
      assertThat(keys(person)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatMetaReportsAfterAnErasureDoesNotBringTheirNumberBack(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      String message =
          person
              .story
              .rows()
              .text("select id from outbound_message where recipient_id = ?", person.contact);
      erase(person);
      String late = "wamid." + Everywhere.DIGITS;
      person.story.comes(MetaSays.status(late, "read", message, 0, person.story.clock().instant()));
      assertThat(person.story.rows().count("status_report where wamid = ?", late)).isOne();

      while (person.story.the(HousekeepingPump.class).turn()) {}

      assertThat(person.story.rows().count("status_report where wamid = ?", late)).isZero();
      assertThat(person.story.rows().count("outbound_message where wamid = ?", late)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsOfTheirsThatCountForAnotherGoFromThereToo(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      String other = person.story.people().contact("+966500000033");
      person.story.inTransaction(
          () -> {
            person.story.announce(
                new Announcement.IdentityPassed(
                    person.contact, other, DeskWiring.BUSINESS_NUMBER, now(person)));
            return other;
          });
      String theirs = "evidence where contact_id = ? and words like ?";
      assertThat(person.story.rows().count(theirs, other, "%" + Everywhere.WORDS + "%"))
          .isPositive();

      erase(person);

      assertThat(person.story.rows().count(theirs, other, "%" + Everywhere.WORDS + "%")).isZero();
      assertThat(person.faultsOfTheChain()).isEmpty();
    }
  }

  private static Instant now(Everywhere person) {
    return person.story.clock().instant();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExportHoldsEveryRowInWhichThePersonIsNamed(DatabaseKind kind) {
    try (var person = Everywhere.on(kind)) {
      var export =
          person.story.the(ExportContact.class).export(person.contact, ADMIN).orElseThrow();
      for (String named : person.ownRowsWith(Everywhere.MARKS)) {
        String row = named.substring(named.indexOf(' ') + 1);
        assertThat(export.getJsonArray(table(named)).stream().map(Object::toString))
            .as(named)
            .contains(row);
      }
      assertThat(export.keySet()).containsAll(Traces.ALL.stream().map(Trace::table).toList());
    }
  }

  private static String table(String row) {
    return row.substring(0, row.indexOf(':'));
  }

  /** By answering the request, as it is done on the page. */
  private static void erase(Everywhere person) {
    String request = person.story.rows().text("select id from person_request");
    assertThat(person.story.the(CloseRequest.class).close(request, true, "تم", ADMIN)).isTrue();
    assertThat(person.story.the(CloseRequest.class).close(request, true, "تم", ADMIN)).isFalse();
  }

  private static long keys(Everywhere person) {
    return person
        .story
        .rows()
        .count(
            "webhook_item where person_key like 'erased.%'"
                + " and duplicate_key not like 'erased.%'");
  }

  private static String said(Everywhere person, String contact) {
    return person.story.inTransaction(
        () -> {
          var facts = SuppressionFacts.of(person.story, contact);
          return new SuppressionRule().onContact(facts).saw().en();
        });
  }
}
