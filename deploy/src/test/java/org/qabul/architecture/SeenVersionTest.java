package org.qabul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds on a draft act on the version that was on the page, which travels in a hidden field. */
class SeenVersionTest {
  private static final Path BUTTONS = Path.of("src/main/webapp/WEB-INF/parts/decision.xhtml");

  @ParameterizedTest
  @ValueSource(strings = {"approve", "save", "cancel"})
  void noButtonOnADraftRunsBeforeTheHiddenFieldIsRead(String id) throws IOException {
    var button =
        Pattern.compile("<p:commandButton id=\"" + id + "\"[^>]*>")
            .matcher(Files.readString(BUTTONS));
    assertThat(button.find()).isTrue();
    assertThat(button.group()).contains("deskDeeds." + id).doesNotContain("immediate");
  }
}
