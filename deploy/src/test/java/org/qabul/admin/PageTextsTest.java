package org.qabul.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say is there in both languages, and each text once. */
class PageTextsTest {
  private static final Path TEXTS = Path.of("src/main/resources/org/qabul/admin");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern USED = Pattern.compile("t\\['([^']+)']");

  private static List<String> keys(String file) throws IOException {
    return Files.readAllLines(TEXTS.resolve(file)).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  @Test
  void noTextTakesThePlaceOfAnother() throws IOException {
    assertThat(keys("Pages.properties")).doesNotHaveDuplicates();
    assertThat(keys("Pages_en.properties")).doesNotHaveDuplicates();
  }

  @Test
  void eachTextIsThereInArabicAndInEnglish() throws IOException {
    assertThat(keys("Pages_en.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("Pages.properties"));
  }

  @Test
  void whateverAPageNamesIsThere() throws IOException {
    var known = keys("Pages.properties");
    try (Stream<Path> pages = Files.walk(PAGES)) {
      var named =
          pages.filter(page -> page.toString().endsWith(".xhtml")).flatMap(PageTextsTest::used);
      assertThat(named.filter(key -> !key.endsWith("."))).isNotEmpty().isSubsetOf(known);
    }
  }

  private static Stream<String> used(Path page) {
    try {
      return USED.matcher(Files.readString(page)).results().map(found -> found.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
