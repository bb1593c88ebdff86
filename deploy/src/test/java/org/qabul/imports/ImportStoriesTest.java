package org.qabul.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.query.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentState;
import org.qabul.compliance.EraseContact;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;
import org.qabul.imports.ContactImport.State;
import org.qabul.imports.ContactImport.Tally;
import org.qabul.story.Together;

class ImportStoriesTest {
  private static final String NOURA = "نورة,0501234567,نعم,تسويق,2025-12-01,نموذج 7\n";
  private static final String FAHAD = "فهد,0551112233,نعم,تسويق,2025-12-01,\n";
  private static final String SARA = "سارة,0567778899,إيقاف,,2025-12-02,\n";
  private static final String WRONG = "خالد,12,نعم,تسويق,2025-12-01,نموذج 9\n";
  private static final String PHONE = "+966501234567";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFileBringsPeopleAndWhatTheySaid(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      var done = desk.imported(NOURA + FAHAD + SARA);
      assertThat(done.state()).isEqualTo(State.DONE);
      assertThat(done.tally()).isEqualTo(new Tally(3, 0, 0, 1, 1, 1, 0, 0));
      assertThat(desk.state(PHONE)).isEqualTo(ConsentState.GIVEN);
      assertThat(desk.state("+966551112233")).isEqualTo(ConsentState.UNPROVEN);
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
      assertThat(desk.state(PHONE)).isEqualTo(ConsentState.GIVEN);
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
