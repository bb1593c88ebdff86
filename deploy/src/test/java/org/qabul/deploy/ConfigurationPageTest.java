package org.qabul.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../src/docs/configuration.md");

  /** Run with {@code -Dqabul.write.docs=true} to write the page anew. */
  @Test
  void thePageSaysWhatTheKeysAre() throws IOException {
    if (Boolean.getBoolean("qabul.write.docs")) {
      Files.writeString(PAGE, page());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page());
  }

  private static String page() {
    return """
        # Configuration · الإعدادات

        Every key can be given as an environment variable, as a file of the key's name in `<qabul.home>/secrets`, or, secrets excepted, as `-Dkey=value`. A wrong value stops the start with a sentence that names the key, what it saw and what it accepts. This page is written from the code.

        | Key | Variable | Without one | Accepts | Meaning | المعنى |
        |---|---|---|---|---|---|
        """
        + Arrays.stream(Key.values()).map(ConfigurationPageTest::row).collect(Collectors.joining());
  }

  private static String row(Key key) {
    return "| `%s` | `%s` | %s | %s | %s | %s |%n"
        .formatted(
            key.key(),
            key.variable(),
            key.fallback()
                .filter(text -> !text.isEmpty())
                .map(text -> "`" + text + "`")
                .orElse("–"),
            key.accepts(),
            key.meaning().en(),
            key.meaning().ar());
  }
}
