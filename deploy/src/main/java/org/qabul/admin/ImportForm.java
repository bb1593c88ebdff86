package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.function.Supplier;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.imports.CheckFile;
import org.qabul.imports.Columns;
import org.qabul.imports.DropImport;
import org.qabul.imports.Field;
import org.qabul.imports.ImportDefaults;
import org.qabul.imports.StartImport;

/** What is done with the file whose page is open; its inputs are plain ones. */
@Named
@RequestScoped
public class ImportForm {
  private final ImportPage page;
  private final CheckFile checkFile;
  private final StartImport startImport;
  private final DropImport dropImport;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private final Watch watch;

  @Inject
  ImportForm(
      ImportPage page,
      CheckFile checkFile,
      StartImport startImport,
      DropImport dropImport,
      CurrentOperator me,
      Answer answer,
      Address address,
      Watch watch) {
    this.page = page;
    this.checkFile = checkFile;
    this.startImport = startImport;
    this.dropImport = dropImport;
    this.me = me;
    this.answer = answer;
    this.address = address;
    this.watch = watch;
  }

  public void check() {
    act(
        () -> checkFile.check(page.file().id(), columns(), defaults(), me.actor()),
        "import.checking");
  }

  /** The check that was read is named: another may have come between. */
  public void start() {
    act(() -> address.moment("checked").filter(this::start).isPresent(), "import.started");
  }

  private boolean start(Instant checked) {
    return startImport.start(page.file().id(), checked, address.has("without"), me.actor());
  }

  public void drop() {
    act(() -> dropImport.drop(page.file().id(), me.actor()), "import.dropped");
  }

  private void act(Supplier<Boolean> deed, String done) {
    if (!me.admin()) {
      answer.refuse("import.admin.only");
      return;
    }
    try {
      if (deed.get()) {
        answer.done(done);
      } else {
        answer.refuse("import.moved");
      }
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  private Columns columns() {
    return new Columns(
        page.columns().stream()
            .map(column -> address.choice("column-" + column.index(), Field.class))
            .toList());
  }

  private ImportDefaults defaults() {
    return new ImportDefaults(
        address.value("source").strip(),
        address.choice("purpose", Purpose.class),
        address.value("notice"));
  }

  public boolean changed() {
    return watch.differs("bar", page.file().done());
  }

  /** A node reads the file, so the page finds out by looking. */
  public void look() {
    if (!page.known() || !page.file().state().running()) {
      address.again();
    } else if (changed()) {
      watch.send("running:bar");
    }
  }
}
