package org.qabul.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.qabul.domain.Words;

/**
 * Verifies an evidence pack from the command line, on a machine that has neither the desk nor its
 * database: the pack's file, and the public keys that are trusted. Without a key the one that the
 * pack names is taken, and said.
 */
public final class VerifyPack {
  static final int HOLDS = 0;
  static final int BROKEN = 1;
  static final int REFUSED = 2;

  private static final Words USAGE =
      new Words("الاستعمال: pack.json [مفتاح-عام]…", "usage: pack.json [public-key]…");

  private final PrintStream console;

  VerifyPack(PrintStream console) {
    this.console = console;
  }

  public static void main(String... arguments) {
    var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(new VerifyPack(console).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    if (arguments.isEmpty()) {
      say(USAGE);
      return REFUSED;
    }
    try {
      return report(read(Path.of(arguments.get(0))), arguments.subList(1, arguments.size()));
    } catch (IOException | JsonException | NullPointerException | ClassCastException none) {
      say(new Words("ليس حزمة إثبات: %s", "no evidence pack: %s").with(arguments.get(0)));
      return REFUSED;
    }
  }

  private static JsonObject read(Path file) throws IOException {
    try (var reader = JsonProvider.provider().createReader(Files.newBufferedReader(file, UTF_8))) {
      return reader.readObject();
    }
  }

  private int report(JsonObject pack, List<String> keys) {
    String named = pack.getString("public_key");
    Predicate<String> trusted = key -> keys.isEmpty() ? key.equals(named) : keys.contains(key);
    var objections = CheckPack.objections(pack, trusted);
    objections.forEach(this::say);
    if (keys.isEmpty()) {
      say(new Words("المفتاح الذي تسميه الحزمة: %s", "by the key the pack names: %s").with(named));
    }
    long unwitnessed = CheckPack.unwitnessed(pack);
    if (unwitnessed > 0) {
      say(
          new Words("%s سطر بلا نقطة تحقق بعد", "%s lines have no checkpoint yet")
              .with(unwitnessed));
    }
    if (objections.isEmpty()) {
      say(
          new Words("صحيحة: %s سطر موافقة و%s سطر تدقيق", "holds: %s consent lines, %s audit lines")
              .with(pack.getJsonArray("consents").size(), pack.getJsonArray("audit").size()));
    }
    return objections.isEmpty() ? HOLDS : BROKEN;
  }

  private void say(Words words) {
    console.println(words.en());
    console.println(words.ar());
  }
}
