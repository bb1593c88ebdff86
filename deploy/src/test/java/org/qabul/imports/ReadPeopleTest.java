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
