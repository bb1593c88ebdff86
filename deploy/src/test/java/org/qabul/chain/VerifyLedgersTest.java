package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;

/** The command that needs a database's address and nothing of the desk. */
class VerifyLedgersTest {
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void saysThatItHoldsAndUpToWhere(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    var file = Files.write(folder.resolve("c.jsonl"), ledgers.checkpoints());
    int code = run(ledgers, "--checkpoints", file.toString());
    assertThat(code).isEqualTo(VerifyLedgers.INTACT);
    assertThat(said()).contains("holds up to link ").contains("newest checkpoint");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void saysWhichCheckpointIsForgedAndFails(DatabaseKind kind) throws Exception {
    var ledgers = Ledgers.of(kind);
    var lines = ledgers.checkpoints();
    var forged = lines.stream().map(line -> line.replace("2026", "2025")).toList();
    var file = Files.write(folder.resolve("c.jsonl"), forged);
    int code = run(ledgers, "--checkpoints", file.toString());
    assertThat(code).isEqualTo(VerifyLedgers.BROKEN);
    assertThat(said()).contains("The checkpoint in line 1: its signature does not fit it");
  }

  @Test
  void trustsNoKeyButTheOneGiven() throws Exception {
    var ledgers = Ledgers.of(DatabaseKind.H2);
    var file = Files.write(folder.resolve("c.jsonl"), ledgers.checkpoints());
    String stranger = LedgerKey.fresh().name();
    int code = run(ledgers, "--checkpoints", file.toString(), "--key", stranger);
    assertThat(code).isEqualTo(VerifyLedgers.BROKEN);
    assertThat(said()).contains("key that is not trusted");
  }

  @Test
  void saysWhatItDoesNotSeeWithoutCheckpoints() {
    assertThat(run(Ledgers.of(DatabaseKind.H2))).isZero();
    assertThat(said()).contains("without checkpoints a cut tail");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--database",
        "--checkpoints x",
        "--databse jdbc:h2:mem:x",
        "x y",
        "--database jdbc:h2:mem:x --checkpoints",
        "--database jdbc:h2:mem:x --chekpoints x"
      })
  void saysHowItIsUsed(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(VerifyLedgers.REFUSED);
    assertThat(said()).contains("usage: --database").contains("الاستعمال: --database");
  }

  @Test
  void refusesADatabaseItCannotOpenAndSaysWhich() {
    assertThat(run("--database", "jdbc:h2:file:/nowhere/at/all;IFEXISTS=TRUE"))
        .isEqualTo(VerifyLedgers.REFUSED);
    assertThat(said()).contains("/nowhere/at/all");
  }

  private int run(Ledgers ledgers, String... arguments) {
    var all = new ArrayList<>(List.of("--database", ledgers.address().get(0)));
    all.addAll(List.of(arguments));
    return run(Map.of("QABUL_DB_USER", ledgers.address().get(1)), all);
  }

  private int run(String... arguments) {
    return run(Map.of(), List.of(arguments));
  }

  private int run(Map<String, String> environment, List<String> arguments) {
    return new VerifyLedgers(new PrintStream(console, true, UTF_8), environment, Clock.systemUTC())
        .run(arguments);
  }

  private String said() {
    return console.toString(UTF_8);
  }
}
