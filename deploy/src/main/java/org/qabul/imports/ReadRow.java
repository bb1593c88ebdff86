package org.qabul.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qabul.compliance.ImportedPerson;
import org.qabul.compliance.ImportedPerson.Said;
import org.qabul.domain.Contact;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Limits;
import org.qabul.domain.PhoneNumber;
import org.qabul.domain.Words;

/** Reads one line of a file as a person and what they said. */
final class ReadRow {
  private static final int MAX_SOURCE = 120;

  /** Excel writes long numbers so, and their last digits are lost. */
  private static final String ROUNDED = ".*\\d[eE]\\+?\\d+";

  private final Columns columns;
  private final ImportSetting setting;
  private final ReadConsent consent;

  ReadRow(Columns columns, ImportSetting setting) {
    this.columns = columns;
    this.setting = setting;
    this.consent = new ReadConsent(columns, setting);
  }

  /**
   * @throws CellRefused at the first cell that cannot be read
   */
  ImportedPerson read(Sheet.Row row) {
    String phone = phone(columns.cell(row, Field.PHONE));
    return consent.onlyForbids(row) ? whoForbids(row, phone) : whole(row, phone);
  }

  /**
   * Of a line that cannot be read whole: what its number forbids, or may forbid. Empty when that is
   * nothing, or when the number cannot be read either.
   */
  Optional<ImportedPerson> forbidding(Sheet.Row row) {
    var said = consent.forbids(row, spoken(row));
    return said.isEmpty()
        ? Optional.empty()
        : number(columns.cell(row, Field.PHONE)).map(phone -> stranger(row, phone, said));
  }

  private ImportedPerson whoForbids(Sheet.Row row, String phone) {
    try {
      return whole(row, phone);
    } catch (CellRefused notWhole) {
      return stranger(row, phone, consent.said(row, spoken(row)));
    }
  }

  /** Whoever is not known by it yet is called by their number. */
  private ImportedPerson stranger(Sheet.Row row, String phone, List<Said> said) {
    return new ImportedPerson(phone, phone, null, spoken(row), ReadNo.IMPORT, said);
  }

  private Language spoken(Sheet.Row row) {
    return Meanings.language(columns.cell(row, Field.LANGUAGE)).orElse(Language.AR);
  }

  private ImportedPerson whole(Sheet.Row row, String phone) {
    String name = checked(Field.NAME, columns.cell(row, Field.NAME), ReadRow::name);
    String company = checked(Field.COMPANY, columns.cell(row, Field.COMPANY), ReadRow::company);
    var language = language(columns.cell(row, Field.LANGUAGE));
    return new ImportedPerson(
        phone,
        name,
        company.isEmpty() ? null : company,
        language,
        checked(Field.SOURCE, columns.cell(row, Field.SOURCE, setting.source()), ReadRow::source),
        consent.said(row, language));
  }

  private static String phone(String text) {
    if (text.matches(ROUNDED)) {
      throw new CellRefused(Field.PHONE, WHOLE_NUMBER);
    }
    return number(text).orElseThrow(() -> new CellRefused(Field.PHONE, A_NUMBER));
  }

  private static Optional<String> number(String text) {
    return text.matches(ROUNDED)
        ? Optional.empty()
        : PhoneNumber.typed(text).map(PhoneNumber::e164);
  }

  private static String name(String text) {
    Limits.line("name", text, Contact.MAX_NAME);
    return text;
  }

  private static String company(String text) {
    Limits.optionalLine("company", text, Contact.MAX_NAME);
    return text;
  }

  private static String source(String text) {
    Limits.line("source", text, MAX_SOURCE);
    return text;
  }

  private static String checked(Field field, String text, Function<String, String> check) {
    try {
      return check.apply(text);
    } catch (InvalidValue wrong) {
      throw new CellRefused(field, wrong.accepted());
    }
  }

  private static Language language(String text) {
    return text.isEmpty()
        ? Language.AR
        : Meanings.language(text).orElseThrow(() -> new CellRefused(Field.LANGUAGE, LANGUAGES));
  }

  private static final Words A_NUMBER =
      new Words(
          "رقم مثل 0501234567 أو ‎+966501234567", "a number such as 0501234567 or +966501234567");
  private static final Words WHOLE_NUMBER =
      new Words(
          "الرقم كاملاً؛ قصّره إكسل، فاجعل العمود نصاً ثم احفظ من جديد",
          "the whole number; Excel shortened it: format the column as text and save again");
  private static final Words LANGUAGES = new Words("عربي أو إنجليزي", "Arabic or English");
}
