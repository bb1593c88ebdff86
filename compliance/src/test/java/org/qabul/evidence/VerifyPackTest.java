package org.qabul.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.chain.LedgerKey;

class VerifyPackTest {
  private static final String KEY = Packs.KEY.name();

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @Test
  void saysHowItIsUsed() {
    assertThat(run()).isEqualTo(VerifyPack.REFUSED);
    assertThat(said())
        .containsExactly("usage: pack.json [public-key]…", "الاستعمال: pack.json [مفتاح-عام]…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"public_key\":7}"})
  void refusesWhatIsNoPack(String text) throws IOException {
    String file = file(text);
    assertThat(run(file)).isEqualTo(VerifyPack.REFUSED);
    assertThat(said()).containsExactly("no evidence pack: " + file, "ليس حزمة إثبات: " + file);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(run(folder.resolve("gone.json").toString())).isEqualTo(VerifyPack.REFUSED);
  }

  @Test
  void holdsByATrustedKeyAmongOthers() throws IOException {
    assertThat(run(file(Packs.whole()), "another", KEY)).isEqualTo(VerifyPack.HOLDS);
    assertThat(said())
        .containsExactly(
            "holds: 2 consent lines, 1 audit lines", "صحيحة: 2 سطر موافقة و1 سطر تدقيق");
  }

  @Test
  void saysWhichKeyItTookWhenNoneWasGiven() throws IOException {
    assertThat(run(file(Packs.whole()))).isEqualTo(VerifyPack.HOLDS);
    assertThat(said())
        .startsWith("by the key the pack names: " + KEY, "المفتاح الذي تسميه الحزمة: " + KEY);
  }

  @Test
  void trustsNoCheckpointOfAnotherKeyThanThePacks() throws IOException {
    assertThat(run(file(Packs.witnessedBy(LedgerKey.fresh())))).isEqualTo(VerifyPack.BROKEN);
    assertThat(said()).contains("line AUDIT 9: its checkpoint is not signed by a trusted key");
  }

  @Test
  void isBrokenByAnyOtherKey() throws IOException {
    assertThat(run(file(Packs.whole()), "another")).isEqualTo(VerifyPack.BROKEN);
    assertThat(said())
        .contains("the pack is not signed by a trusted key, or was changed")
        .noneMatch(line -> line.startsWith("holds"))
        .noneMatch(line -> line.startsWith("by the key"));
  }

  @Test
  void saysHowManyLinesHaveNoCheckpointYet() throws IOException {
    var pack = Packs.forged(change -> change.remove("/audit/0/checkpoint"));
    assertThat(run(file(pack), KEY)).isEqualTo(VerifyPack.HOLDS);
    assertThat(said())
        .startsWith("1 lines have no checkpoint yet", "1 سطر بلا نقطة تحقق بعد")
        .hasSize(4);
  }

  private int run(String... arguments) {
    return new VerifyPack(new PrintStream(console, true, UTF_8)).run(List.of(arguments));
  }

  private List<String> said() {
    return console.toString(UTF_8).lines().toList();
  }

  private String file(JsonObject pack) throws IOException {
    return file(pack.toString());
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("pack.json"), text).toString();
  }
}
