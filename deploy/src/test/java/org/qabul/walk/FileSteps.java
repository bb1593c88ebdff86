package org.qabul.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qabul.domain.Purpose;
import org.qabul.imports.BringFile;
import org.qabul.imports.CheckFile;
import org.qabul.imports.Columns;
import org.qabul.imports.Field;
import org.qabul.imports.ImportDefaults;
import org.qabul.imports.ImportPump;
import org.qabul.imports.StartImport;
import org.qabul.story.DeskWiring;
import org.qabul.story.People;
import org.qabul.story.Row;

/** Admins bring files of people: known ones and new ones, who agree, refuse, or nobody can tell. */
final class FileSteps {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(DeskWiring.ZONE);
  private static final List<String> NOES = List.of("لا", "منسحب", "إيقاف", "لا تزعجوني", "");
  private static final List<String> PURPOSES = List.of("تسويق", "خدمي", "رد خدمة", "رد خدمة", "");
  private static final Columns COLUMNS =
      new Columns(
          List.of(
              Optional.of(Field.NAME),
              Optional.of(Field.PHONE),
              Optional.of(Field.CONSENT),
              Optional.of(Field.PURPOSE),
              Optional.of(Field.AT),
              Optional.of(Field.EVIDENCE),
              Optional.of(Field.UNTIL),
              Optional.of(Field.OPT_OUT)));
  private static final String OPEN =
      "select id, changed_at from contact_import where state = 'CHECKED' order by changed_at, file_name";

  private final World world;
  private int files;

  FileSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("a file is brought", 1, this::brings),
        new Step("a file is started", 2, this::starts),
        new Step("files are read", 3, () -> "" + world.story.the(ImportPump.class).turn()));
  }

  private String brings() {
    var admin = world.anAdmin();
    var file = new StringBuilder("الاسم,الجوال,الموافقة,الغرض,التاريخ,الإثبات,إلى,إيقاف\n");
    int rows = 1 + world.random.nextInt(12);
    for (int row = 0; row < rows; row++) {
      file.append(row()).append('\n');
    }
    String name = "file " + files++ + ".csv";
    String id =
        world.story.the(BringFile.class).bring(name, file.toString().getBytes(UTF_8), admin);
    var defaults = new ImportDefaults("معرض", Optional.of(Purpose.UTILITY), People.NOTICE);
    world.story.the(CheckFile.class).check(id, COLUMNS, defaults, admin);
    return rows + " rows";
  }

  private String row() {
    String phone = world.oneIn(4) ? world.phoneOfSomebody("+9665") : world.contact().phone();
    String at = world.oneIn(12) ? "" : written(world.before());
    return String.join(
        ",",
        world.oneIn(12) ? "" : "شخص",
        phone,
        world.oneIn(8) ? world.one(NOES) : "نعم",
        world.oneIn(15) ? "نشرة" : world.one(PURPOSES),
        at,
        world.oneIn(4) ? "لا يوجد" : "row " + world.random.nextInt(),
        world.oneIn(6) ? "2026-06-30" : "",
        world.oneIn(15) ? "نعم" : "");
  }

  private static String written(Instant at) {
    return WRITTEN.format(at);
  }

  private String starts() {
    return world.anyRow(OPEN).map(this::start).orElse("none was checked");
  }

  private String start(Row file) {
    var at = file.instant("changed_at");
    boolean begun =
        world
            .story
            .the(StartImport.class)
            .start(file.text("id"), at, !world.oneIn(4), world.anAdmin());
    return "begun " + begun;
  }
}
