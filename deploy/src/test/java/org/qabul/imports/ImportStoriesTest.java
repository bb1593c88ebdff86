package org.qabul.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.query.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.ConsentState;
import org.qabul.compliance.EraseContact;
import org.qabul.compliance.MergeContacts;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.imports.ContactImport.State;
import org.qabul.imports.ContactImport.Tally;
import org.qabul.story.DeskWiring;
import org.qabul.story.Together;

class ImportStoriesTest {
  private static final String NOURA = "نورة,0501234567,نعم,تسويق,2025-12-01,نموذج 7\n";
  private static final String FAHAD = "فهد,0551112233,نعم,تسويق,2025-12-01,\n";
  private static final String SARA = "سارة,0567778899,إيقاف,,2025-12-02,\n";
  private static final String WRONG = "خالد,12,نعم,تسويق,2025-12-01,نموذج 9\n";
  private static final String PHONE = "+966501234567";

  private static ConsentState state(Brought desk, String phone) {
    return desk.story.inTransaction(
        () ->
            desk.story
                .the(ConsentLedger.class)
                .standing(
                    desk.contact(phone).text("id"), Purpose.MARKETING, DeskWiring.BUSINESS_NUMBER)
                .state());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFileBringsPeopleAndWhatTheySaid(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      var done = desk.imported(NOURA + FAHAD + SARA);
      assertThat(done.state()).isEqualTo(State.DONE);
      assertThat(done.tally()).isEqualTo(new Tally(3, 0, 0, 1, 1, 1, 0, 0));
      assertThat(state(desk, PHONE)).isEqualTo(ConsentState.GIVEN);
      assertThat(state(desk, "+966551112233")).isEqualTo(ConsentState.UNPROVEN);
      assertThat(desk.contact(PHONE).text("source")).isEqualTo("معرض الرياض");
      assertThat(desk.story.rows().count("audit_event where action = 'import_done'")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCheckWritesNothingAndSaysWhatAnImportWouldDo(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked(NOURA + FAHAD + WRONG);
      assertThat(desk.tally(id)).isEqualTo(new Tally(2, 0, 0, 1, 1, 0, 0, 1));
      assertThat(desk.find(id).state()).isEqualTo(State.CHECKED);
      assertThat(desk.story.rows().count("contact")).isZero();
      assertThat(desk.story.rows().count("consent_event")).isZero();
      assertThat(desk.story.rows().text("select column_title from import_fault"))
          .isEqualTo("الجوال");
      assertThat(desk.story.rows().text("select line from import_fault")).isEqualTo("4");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFaultyLineHoldsTheWholeFileBackUntilItIsLeftOut(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked(NOURA + WRONG);
      assertThat(desk.start(id, false)).isFalse();
      desk.work();
      assertThat(desk.story.rows().count("contact")).isZero();
      assertThat(desk.start(id, true)).isTrue();
      desk.work();
      assertThat(desk.story.rows().count("contact")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyOfAFileIsThereWhenItsLastLineCannotBeWritten(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      var rows = new StringBuilder();
      for (int number = 0; number < 600; number++) {
        rows.append(
            "شخص,05%08d,نعم,تسويق,2025-12-01,نموذج %d\n".formatted(10_000_000 + number, number));
      }
      run(desk, "alter table contact add constraint no_last check (name <> 'الأخير')");
      String id = desk.checked(rows + "الأخير,0599999999,نعم,تسويق,2025-12-01,نموذج\n");
      desk.start(id, false);
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThatThrownBy(desk::work).isInstanceOf(RuntimeException.class);
        desk.story.clock().advance(Duration.ofMinutes(3));
      }
      desk.work();
      assertThat(desk.find(id).state()).as("given up after three times").isEqualTo(State.FAILED);
      assertThat(desk.story.rows().count("contact")).isZero();
      assertThat(desk.story.rows().count("consent_event")).isZero();
      assertThat(desk.story.rows().count("evidence")).isZero();
      assertThat(desk.story.rows().count("import_file")).as("it can be tried again").isOne();
    }
  }

  private static void run(Brought desk, String sql) {
    try (var connection = desk.story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameFileAgainWritesNothing(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(NOURA + FAHAD + SARA);
      long lines = desk.story.rows().count("consent_event");
      var again = desk.imported(NOURA + FAHAD + SARA);
      assertThat(again.tally()).isEqualTo(new Tally(0, 3, 0, 0, 0, 0, 3, 0));
      assertThat(desk.story.rows().count("consent_event")).isEqualTo(lines);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoIsKnownKeepsTheNameTheyHave(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.story.people().contact(PHONE);
      desk.imported("اسم آخر,0501234567,نعم,تسويق,2025-12-01,نموذج 7\n");
      assertThat(desk.contact(PHONE).text("name")).isEqualTo("نورة العتيبي");
      assertThat(state(desk, PHONE)).isEqualTo(ConsentState.GIVEN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOptOutOutlivesAnImportOfWhatWasSaidBefore(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.story.people().stops(contact, null, Source.PERSON);
      desk.imported(NOURA);
      assertThat(stops(desk, contact)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewerProvenConsentEndsAnOptOutAsItDoesOnThePage(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported("نورة,0501234567,إيقاف,تسويق,2025-11-01,\n" + NOURA);
      assertThat(stops(desk, desk.contact(PHONE).text("id"))).isZero();
    }
  }

  private static int stops(Brought desk, String contact) {
    return desk.story.inTransaction(
        () -> desk.story.the(ConsentLedger.class).stops(contact).size());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldProofAfterAWithdrawalIsAFaultOfItsLine(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(NOURA + "نورة,0501234567,منسحب,تسويق,2025-12-05,\n");
      String id = desk.checked("نورة,0501234567,نعم,تسويق,2025-12-10,نموذج 7\n");
      assertThat(desk.tally(id).faulty()).isOne();
      assertThat(desk.story.rows().text("select accepted_en from import_fault"))
          .contains("new evidence");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aConsentFromTheFutureIsAFaultOfItsLine(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked("نورة,0501234567,نعم,تسويق,2099-12-10,نموذج 7\n");
      assertThat(desk.story.rows().text("select column_title from import_fault"))
          .isEqualTo("تاريخ الموافقة");
      assertThat(desk.tally(id).faulty()).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWasErasedIsCountedAndStaysSuppressed(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String gone = desk.story.people().contact(PHONE);
      desk.story.the(EraseContact.class).erase(gone, desk.admin());
      assertThat(desk.imported(NOURA).tally().suppressed()).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFileThatWaitsGoesWhenSomebodyIsErasedAndAfterADay(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String one = desk.checked(NOURA + WRONG);
      String gone = desk.story.people().contact("+966500000001");
      desk.story.the(EraseContact.class).erase(gone, desk.admin());
      assertThat(desk.find(one).state()).isEqualTo(State.DROPPED);
      String other = desk.checked(NOURA);
      desk.story.clock().advance(Duration.ofHours(25));
      desk.work();
      assertThat(desk.find(other).state()).isEqualTo(State.DROPPED);
      assertThat(desk.story.rows().count("import_file")).isZero();
      assertThat(desk.story.rows().count("import_fault")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void severalHandsBringAFileInOnce(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked(NOURA + FAHAD + SARA);
      desk.start(id, false);
      Together.run(4, hand -> desk::work);
      assertThat(desk.find(id).state()).isEqualTo(State.DONE);
      assertThat(desk.story.rows().count("contact")).isEqualTo(3);
      assertThat(desk.story.rows().count("consent_event")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasReadOnThePageIsWhatIsImported(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked(NOURA);
      var read = desk.find(id).changedAt();
      desk.story.clock().advance(Duration.ofSeconds(1));
      desk.check(id);
      desk.work();
      assertThat(desk.story.the(StartImport.class).start(id, read, true, desk.admin())).isFalse();
      assertThat(desk.story.inTransaction(() -> newest(desk))).isEqualTo(State.CHECKED);
    }
  }

  private static State newest(Brought desk) {
    return desk.story.the(ContactImports.class).newest(Page.first(1)).get(0).state();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavingFaultyLinesOutLeavesNoNoOut(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(NOURA + FAHAD);
      var done =
          desk.imported(
              "نورة,0501234567,لا تزعجوني,تسويق,2025-12-02,\n,0551112233,إيقاف,تسويق,أمس,\n"
                  + WRONG);
      assertThat(done.state()).isEqualTo(State.DONE);
      assertThat(done.tally().faulty()).isEqualTo(2);
      assertThat(stops(desk, desk.contact("+966551112233").text("id"))).isOne();
      assertThat(doubts(desk, desk.contact(PHONE).text("id"))).isOne();
    }
  }

  private static int doubts(Brought desk, String contact) {
    return desk.story.inTransaction(
        () -> desk.story.the(ConsentLedger.class).doubts(contact).size());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldStopOfAFileSettlesNoDoubtThatCameAfterIt(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.imported("نورة,0501234567,لا تزعجوني,,,\n");
      desk.imported(
          "نورة,0501234567,إيقاف,,2020-01-01,\nنورة,0501234567,نعم,تسويق,2021-01-01,نموذج 9\n");
      assertThat(doubts(desk, contact)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameYesWithAnEndIsWrittenAndEnds(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(NOURA);
      String until =
          "الاسم,الجوال,الموافقة,الغرض,تاريخ الموافقة,الإثبات,صالحة حتى\n"
              + NOURA.strip()
              + ",2026-01-01\n";
      desk.importedWhole(until);
      desk.story.clock().set(Instant.parse("2026-02-01T09:00:00Z"));
      assertThat(state(desk, PHONE)).isEqualTo(ConsentState.EXPIRED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldProofLiftsNothingWhereverItsLineStandsInTheFile(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(
          "نورة,0501234567,إيقاف,تسويق,2025-05-01,\n"
              + "نورة,0501234567,نعم,تسويق,2025-11-01,نموذج 7\n"
              + "نورة,0501234567,نعم,تسويق,2024-01-01,نموذج 7\n");
      assertThat(stops(desk, desk.contact(PHONE).text("id"))).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatAMergedContactSaidIsNotSaidAgain(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(NOURA);
      String byNumber = desk.contact(PHONE).text("id");
      String kept = desk.story.people().unnumbered("SA.100");
      desk.story.the(MergeContacts.class).merge(kept, byNumber, desk.admin());
      assertThat(desk.imported(NOURA).tally().already()).isOne();
      assertThat(state(desk, PHONE)).isEqualTo(ConsentState.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoIsErasedForBeingIdleDropsNoFile(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String one = desk.checked(NOURA);
      String idle = desk.story.people().contact("+966500000001");
      desk.story.the(EraseContact.class).erase(idle, Actor.SYSTEM);
      assertThat(desk.find(one).state()).isEqualTo(State.CHECKED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFileOfWhoeverIsNoAdminAnyMoreIsNotBroughtIn(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String id = desk.checked(NOURA);
      desk.start(id, false);
      desk.story.inTransaction(
          () -> {
            var admin = desk.story.the(Operators.class).lock(desk.admin().id()).orElseThrow();
            admin.changeRole(Role.APPROVER);
            return admin;
          });
      desk.work();
      assertThat(desk.find(id).state()).isEqualTo(State.FAILED);
      assertThat(desk.story.rows().count("contact")).isZero();
      assertThat(desk.story.rows().count("audit_event where action = 'import_failed'")).isOne();
      assertThatThrownBy(() -> desk.start(id, false)).isInstanceOf(InvalidValue.class);
    }
  }
}
