package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares with the files in {@code golden}. After a wanted change, {@code mvn -pl cards -am test
 * -Dgolden=write} writes them anew; read their diff before you commit it.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/qabul/cards/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2066-\u2069]");

  private Golden() {}

  static void compare(String name, JsonValue drawn) throws IOException {
    var file = FOLDER.resolve(name + ".json");
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, pretty(drawn));
    }
    assertThat(pretty(drawn)).as(name).isEqualTo(Files.readString(file));
  }

  // Isolates are written as escapes: in a diff nobody would see them come or go
  private static String pretty(JsonValue json) {
    var text = new StringWriter();
    try (var writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(json);
    }
    return INVISIBLE
            .matcher(text.toString().strip())
            .replaceAll(found -> "\\\\u%04X".formatted((int) found.group().charAt(0)))
        + "\n";
  }
}
