package org.qabul.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentState;
import org.qabul.compliance.MergeContacts;
import org.qabul.compliance.Source;
import org.qabul.imports.ContactImport.State;

/** What a file says never opens what a person shut. */
class ImportedNoesTest {
  private static final String NOURA = "نورة,0501234567,نعم,تسويق,2025-12-01,نموذج 7\n";
  private static final String FAHAD = "فهد,0551112233,نعم,تسويق,2025-12-01,\n";
  private static final String WRONG = "خالد,12,نعم,تسويق,2025-12-01,نموذج 9\n";
  private static final String PHONE = "+966501234567";

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
      assertThat(desk.stops("+966551112233")).isOne();
      assertThat(desk.doubts(PHONE)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOldStopOfAFileSettlesNoDoubtThatCameAfterIt(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.story.people().contact(PHONE);
      desk.imported("نورة,0501234567,لا تزعجوني,,,\n");
      desk.imported(
          "نورة,0501234567,إيقاف,,2020-01-01,\nنورة,0501234567,نعم,تسويق,2021-01-01,نموذج 9\n");
      assertThat(desk.doubts(PHONE)).isOne();
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
      assertThat(desk.state(PHONE)).isEqualTo(ConsentState.EXPIRED);
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
      assertThat(desk.stops(PHONE)).isOne();
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
      assertThat(desk.state(PHONE)).isEqualTo(ConsentState.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOptOutOutlivesAnImportOfWhatWasSaidBefore(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      String contact = desk.story.people().contact(PHONE);
      desk.story.people().stops(contact, null, Source.PERSON);
      desk.imported(NOURA);
      assertThat(desk.stops(PHONE)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewerProvenConsentEndsAnOptOutAsItDoesOnThePage(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported("نورة,0501234567,إيقاف,تسويق,2025-11-01,\n" + NOURA);
      assertThat(desk.stops(PHONE)).isZero();
    }
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
}
