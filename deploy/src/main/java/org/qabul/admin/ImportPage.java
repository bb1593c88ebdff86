package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qabul.cards.Noun;
import org.qabul.domain.Purpose;
import org.qabul.imports.CellFault;
import org.qabul.imports.ContactImport;
import org.qabul.imports.Field;
import org.qabul.imports.ImportDefaults;
import org.qabul.imports.Sheet;

/** One file of people: how it is read, what that comes to, and how far it is. */
@Named
@RequestScoped
public class ImportPage {
  private static final int SAMPLES = 3;

  private final ReadImports imports;
  private final CurrentOperator me;
  private final Address address;
  private final Speech speech;
  private final Times times;
  private @Nullable Optional<ContactImport> file;
  private @Nullable Optional<Sheet> sheet;

  @Inject
  ImportPage(ReadImports imports, CurrentOperator me, Address address, Speech speech, Times times) {
    this.imports = imports;
    this.me = me;
    this.address = address;
    this.speech = speech;
    this.times = times;
  }

  /**
   * One column of the file.
   *
   * @param field what it holds, or an empty text
   */
  public record Column(int index, String heading, List<String> samples, String field) {}

  private Optional<ContactImport> found() {
    if (file == null) {
      file = me.admin() ? imports.find(address.value("id")) : Optional.empty();
    }
    return file;
  }

  public boolean known() {
    return found().isPresent();
  }

  public ContactImport file() {
    return found().orElseThrow();
  }

  public String head() {
    var brought = file();
    return speech.text(
        "import.head",
        Noun.LINE.counted(brought.rows(), speech.language()),
        times.day(brought.broughtAt()),
        imports.who(brought.broughtBy()));
  }

  /** Whether its bytes are still here. */
  public boolean open() {
    return known() && file().state().open() && sheet().isPresent();
  }

  public Optional<Sheet> sheet() {
    if (sheet == null) {
      sheet = found().map(ContactImport::id).flatMap(imports::sheet);
    }
    return sheet;
  }

  public List<Column> columns() {
    return sheet().map(this::columns).orElse(List.of());
  }

  private List<Column> columns(Sheet table) {
    var fields = file().columns().fields();
    return IntStream.range(0, table.headings().size())
        .mapToObj(
            index ->
                new Column(
                    index,
                    table.headings().get(index),
                    samples(table, index),
                    fields.get(index).map(Field::name).orElse("")))
        .toList();
  }

  private static List<String> samples(Sheet table, int column) {
    return table.rows().stream()
        .map(row -> row.cell(column).strip())
        .filter(text -> !text.isEmpty())
        .limit(SAMPLES)
        .toList();
  }

  public Field[] fields() {
    return Field.values();
  }

  public Purpose[] purposes() {
    return Purpose.values();
  }

  public ImportDefaults defaults() {
    return file().defaults();
  }

  public boolean chosen(Purpose purpose) {
    return defaults().purpose().filter(purpose::equals).isPresent();
  }

  public List<CellFault> faults() {
    return imports.faults(file().id());
  }
}
