package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.qabul.domain.Words;

/**
 * Verifies the ledgers of a database from the command line, without the desk: {@code --database
 * jdbc:…}, and as often as there are nodes {@code --checkpoints file} and {@code --key public-key}.
 * Without a key the signatures are checked against the keys the checkpoints name. The user comes
 * from {@code QABUL_DB_USER}, the password from {@code QABUL_DB_PASSWORD}.
 */
public final class VerifyLedgers {
  static final int INTACT = 0;
  static final int BROKEN = 1;
  static final int REFUSED = 2;

  private static final Words USAGE =
      new Words(
          "الاستعمال: --database jdbc:… [--checkpoints ملف]… [--key مفتاح-عام]…",
          "usage: --database jdbc:… [--checkpoints file]… [--key public-key]…");
  private static final Set<String> OPTIONS = Set.of("--database", "--checkpoints", "--key");

  private final PrintStream console;
  private final Map<String, String> environment;
  private final Clock clock;

  VerifyLedgers(PrintStream console, Map<String, String> environment, Clock clock) {
    this.console = console;
    this.environment = environment;
    this.clock = clock;
  }

  public static void main(String... arguments) {
    var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(
        new VerifyLedgers(console, System.getenv(), Clock.systemUTC()).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    List<String> databases = values(arguments, "--database");
    if (databases.size() != 1 || !wellFormed(arguments)) {
      say(USAGE);
      return REFUSED;
    }
    try {
      return report(verify(databases.get(0), book(arguments)));
    } catch (SQLException | IOException unreadable) {
      console.println(unreadable.getMessage());
      return REFUSED;
    }
  }

  private ChainReport verify(String database, CheckpointBook book) throws SQLException {
    String user = environment.getOrDefault("QABUL_DB_USER", "qabul");
    String password = environment.getOrDefault("QABUL_DB_PASSWORD", "");
    try (Connection connection = DriverManager.getConnection(database, user, password)) {
      return CheckChain.onOneView(connection, book, clock.instant());
    }
  }

  private static CheckpointBook book(List<String> arguments) throws IOException {
    List<String> keys = values(arguments, "--key");
    Predicate<String> trusted = key -> keys.isEmpty() || keys.contains(key);
    var lines = new ArrayList<List<String>>();
    for (String file : values(arguments, "--checkpoints")) {
      lines.add(new CheckpointFile(Path.of(file)).lines());
    }
    return CheckpointBook.of(lines, trusted);
  }

  private int report(ChainReport report) {
    report.faults().forEach(fault -> say(fault.words()));
    say(
        new Words("صحيحة حتى الحلقة %s ‏(%s)", "holds up to link %s (%s)")
            .with(report.head().position(), report.head().hash()));
    say(
        report
            .witnessed()
            .map(
                last ->
                    new Words("آخر نقطة تحقق: الحلقة %s في %s", "newest checkpoint: link %s at %s")
                        .with(last.head().position(), last.at()))
            .orElse(
                new Words(
                    "بلا نقاط تحقق لا يُرى قطع ذيل السلسلة ولا إعادة بنائها",
                    "without checkpoints a cut tail and a history chained anew are not seen")));
    return report.intact() ? INTACT : BROKEN;
  }

  private void say(Words words) {
    console.println(words.en());
    console.println(words.ar());
  }

  private static boolean wellFormed(List<String> arguments) {
    for (int index = 0; index < arguments.size(); index += 2) {
      if (!OPTIONS.contains(arguments.get(index)) || index + 1 == arguments.size()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> values(List<String> arguments, String option) {
    var values = new ArrayList<String>();
    for (int index = 0; index + 1 < arguments.size(); index += 2) {
      if (arguments.get(index).equals(option)) {
        values.add(arguments.get(index + 1));
      }
    }
    return values;
  }
}
