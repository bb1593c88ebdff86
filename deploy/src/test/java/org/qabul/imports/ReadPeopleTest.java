package org.qabul.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.ImportedPerson;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

class ReadPeopleTest {
  private static final String HEADINGS =
      "الاسم,رقم الجوال,الشركة,اللغة,المصدر,الموافقة,الغرض,تاريخ الموافقة,الإثبات,صالحة حتى\n";
  private static final String GOOD =
      "نورة العتيبي,٠٥٠١٢٣٤٥٦٧,مخابز النخيل,إنجليزي,معرض 2026,نعم,تسويق,31/01/2026,نموذج 7,2027-01-31";

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static ReadPeople read(String rows) {
    return read(HEADINGS, rows, Optional.empty());
  }

  private static ReadPeople read(String headings, String rows, Optional<Purpose> purpose) {
    var sheet = Sheet.read((headings + rows).getBytes(UTF_8));
    var setting =
        new ImportSetting(
            new ImportDefaults("ملف", purpose, "2026-01"),
            "700800900",
            ZoneId.of("Asia/Riyadh"),
            NOW,
            Map.of("2026-01", List.of(Language.AR)));
    return ReadPeople.of(sheet, Columns.guessed(sheet.headings()), setting);
  }

  @Test
  void aLineBecomesAPersonAndWhatTheySaid() {
    var person = read(GOOD).people().get(0);
    assertThat(person.phone()).isEqualTo("+966501234567");
    assertThat(person.name()).isEqualTo("نورة العتيبي");
    assertThat(person.company()).isEqualTo("مخابز النخيل");
    assertThat(person.language()).isEqualTo(Language.EN);
    assertThat(person.source()).isEqualTo("معرض 2026");
    assertThat(person.said()).hasSize(1);
    var line = person.said().get(0).line();
    assertThat(line.type()).isEqualTo(Type.IMPORTED);
    assertThat(line.purpose()).isEqualTo(Purpose.MARKETING);
    assertThat(line.at()).isEqualTo(Instant.parse("2026-01-30T21:00:00Z"));
    assertThat(line.evidence()).isEqualTo("نموذج 7");
    assertThat(line.language()).as("of the notice they were shown").isEqualTo(Language.AR);
    assertThat(line.validUntil()).isEqualTo(Instant.parse("2027-01-31T21:00:00Z"));
  }

  @Test
  void severalLinesOfOneNumberAreOnePersonWithAllThatTheySaid() {
    var read =
        read(
            """
            نورة,0501234567,,,,نعم,تسويق،خدمي,2026-01-01,أ,
            نورة ع,+966 50 123 4567,,,,إيقاف,,2026-02-01,,
            """);
    assertThat(read.faults()).isEmpty();
    assertThat(read.people()).hasSize(1);
    assertThat(read.people().get(0).name()).isEqualTo("نورة");
    assertThat(lines(read.people().get(0)))
        .extracting(ConsentLine::type)
        .containsExactly(Type.IMPORTED, Type.IMPORTED, Type.SUPPRESSED);
    assertThat(lines(read.people().get(0)).get(2).purpose()).as("a stop of everything").isNull();
  }

  private static List<ConsentLine> lines(ImportedPerson person) {
    return person.said().stream().map(ImportedPerson.Said::line).toList();
  }

  /** A no with whatever may stand beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0501234567,,,,,إيقاف,,,,|SUPPRESSED",
        "0501234567,نورة,,صيني,,STOPPED,؟؟,13/31/2026,,2020-01-01|SUPPRESSED",
        "0501234567,نورة,,,,لا يرغب,,2026-02-30,,|SUPPRESSED",
        "0501234567,,,,,منسحب,تسويق,قبل شهر,,|WITHDRAWN",
        "0501234567,,,,,لا,تسويق,2099-01-01,,|REFUSED"
      })
  void nothingThatIsWrongWithANoKeepsItOut(String row, Type type) {
    var read =
        read(HEADINGS.replace("الاسم,رقم الجوال", "رقم الجوال,الاسم"), row, Optional.empty());
    assertThat(read.faults()).isEmpty();
    var line = read.people().get(0).said().get(0).line();
    assertThat(line.type()).isEqualTo(type);
    assertThat(line.at()).as("when it was said is not known").isEqualTo(NOW);
    assertThat(line.validUntil()).isNull();
  }

  @Test
  void aNoWithADayCountsFromItsEndAndAYesFromItsBeginning() {
    var said =
        lines(
            read("""
                    نورة,0501234567,,,,نعم,تسويق,2026-02-01,أ,
                    نورة,0501234567,,,,منسحب,تسويق,2026-02-01,,
                    نورة,0501234567,,,,إيقاف,,2026-02-01 14:30,,
                    """)
                .people()
                .get(0));
    assertThat(said)
        .extracting(line -> line.at().toString())
        .containsExactly("2026-01-31T21:00:00Z", "2026-02-01T21:00:00Z", "2026-02-01T11:30:00Z");
  }

  @Test
  void aRefusalForAPurposeNobodyKnowsIsForAllOfThem() {
    var person = read("نورة,0501234567,,,,منسحب,نشرة الفجر,2026-02-01,,").people().get(0);
    assertThat(lines(person))
        .extracting(ConsentLine::purpose)
        .containsExactlyInAnyOrder(Purpose.values());
  }

  @Test
  void aWordThatMayBeANoIsAFaultAndADoubtAboutItsNumber() {
    var read = read("نورة,0501234567,,,,لا تزعجوني,,,,");
    assertThat(read.faults()).hasSize(1);
    var line = read.people().get(0).said().get(0).line();
    assertThat(line.type()).isEqualTo(Type.DOUBTED);
    assertThat(line.evidence()).isEqualTo("لا تزعجوني");
  }

  @Test
  void anOptOutBesideAFaultyYesIsKept() {
    var read =
        read(
            "name,phone,consent,consent date,unsubscribed\n",
            "Noura,0501234567,yes,soon,2026-02-01",
            Optional.of(Purpose.MARKETING));
    assertThat(read.faults()).hasSize(1);
    assertThat(lines(read.people().get(0)))
        .extracting(ConsentLine::type)
        .containsExactly(Type.SUPPRESSED);
  }

  @ParameterizedTest
  @CsvSource({"yes,1", "نعم,1", "2026-02-01,1", "no,0", "لا,0", "'',0"})
  void aColumnOfOptOutsStopsWhoeverItSaysYesOf(String cell, int stops) {
    var read = read("phone,unsubscribed\n", "0501234567," + cell, Optional.empty());
    long stopped =
        read.people().stream()
            .flatMap(person -> lines(person).stream())
            .filter(line -> line.type() == Type.SUPPRESSED)
            .count();
    assertThat(stopped).isEqualTo(stops);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "لا يوجد", "N/A", "0", "none", "؟"})
  void wordsForNothingProveNothing(String cell) {
    var line = lines(read("نورة,0501234567,,,,نعم,تسويق,2026-01-01," + cell + ",").people().get(0));
    assertThat(line.get(0).proven()).isFalse();
  }

  @Test
  void nobodyAgreesByAnEmptyCell() {
    var read = read("نورة,0501234567,,,,,تسويق,2026-01-01,نموذج,");
    assertThat(read.faults()).isEmpty();
    assertThat(read.people().get(0).said()).isEmpty();
  }

  @Test
  void nobodyAgreesByAChosenPurposeWithoutADate() {
    var read = read("name,phone\n", "Noura,0501234567", Optional.of(Purpose.MARKETING));
    assertThat(read.people().get(0).said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نورة,,,,,,,,,|رقم الجوال|a number such as",
        "نورة,12,,,,,,,,|رقم الجوال|a number such as",
        "نورة,9.66501E+11,,,,,,,,|رقم الجوال|Excel shortened it",
        ",0501234567,,,,,,,,|الاسم|1–120 characters",
        "نورة,0501234567,,صيني,,,,,,|اللغة|Arabic or English",
        "نورة,0501234567,,,,ربما,تسويق,2026-01-01,,|الموافقة|yes, no, withdrawn or stop",
        "نورة,0501234567,,,,نعم,,2026-01-01,,|الغرض|one of: marketing",
        "نورة,0501234567,,,,نعم,إعلان,2026-01-01,,|الغرض|one of: marketing",
        "نورة,0501234567,,,,نعم,تسويق,,,|تاريخ الموافقة|a date such as",
        "نورة,0501234567,,,,نعم,تسويق,13/31/2026,,|تاريخ الموافقة|a date such as",
        "نورة,0501234567,,,,نعم,تسويق,2026-01-01,,قريباً|صالحة حتى|a date such as"
      })
  void aCellThatCannotBeReadIsNamedByLineAndColumn(String row, String column, String accepted) {
    var read = read(GOOD + "\n" + row);
    assertThat(read.people()).as("the others are read all the same").hasSize(1);
    assertThat(read.faults()).hasSize(1);
    assertThat(read.faults().get(0).line()).isEqualTo(3);
    assertThat(read.faults().get(0).column()).isEqualTo(column);
    assertThat(read.faults().get(0).accepted().en()).contains(accepted);
  }

  @Test
  void aFieldWithoutAColumnOrWithTwoIsRefused() {
    var none = Columns.guessed(List.of("الاسم", "ملاحظات"));
    assertThatThrownBy(none::requireUsable).hasMessageContaining("Mobile number");
    var twice = new Columns(List.of(Optional.of(Field.PHONE), Optional.of(Field.PHONE)));
    assertThatThrownBy(twice::requireUsable).hasMessageContaining("exactly one column");
  }

  @Test
  void headingsAreKnownInArabicAndEnglishHoweverTheyAreWritten() {
    var guessed =
        Columns.guessed(List.of("الإسم", "PHONE_NUMBER", "الشركه", "E-Mail", "Opt-in", "الاثبات"));
    assertThat(guessed.fields())
        .containsExactly(
            Optional.of(Field.NAME),
            Optional.of(Field.PHONE),
            Optional.of(Field.COMPANY),
            Optional.empty(),
            Optional.of(Field.CONSENT),
            Optional.of(Field.EVIDENCE));
    assertThat(Columns.parse(guessed.text())).isEqualTo(guessed);
  }
}
