package org.qabul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final Path HOUSE = Path.of("..");
  private static final List<String> MODULES =
      List.of("domain-model", "cards", "compliance", "webhook-adapter", "deploy");

  @Test
  void filesAreShort() {
    var lengths = sources().map(HouseRulesTest::lines).sorted().toList();

    assertThat(lengths).hasSizeGreaterThan(100);
    assertThat(lengths.get(lengths.size() / 2)).as("median lines").isLessThanOrEqualTo(50);
    assertThat(sources().filter(file -> lines(file) > 300)).as("files over 300 lines").isEmpty();
  }

  @Test
  void everyPackageSaysWhatBelongsThereAndIsNullMarked() {
    var packages = sources().map(Path::getParent).distinct().toList();

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(read(folder.resolve("package-info.java"))).contains("@NullMarked"));
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(sources().filter(file -> read(file).matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*")))
        .isEmpty();
  }

  @Test
  void theTopLevelHoldsTheHouseAndNothingElse() throws IOException {
    try (var entries = Files.list(HOUSE)) {
      var names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !name.equals("target"))
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrder(
              "pom.xml",
              "src",
              "README.md",
              "domain-model",
              "cards",
              "compliance",
              "webhook-adapter",
              "deploy");
    }
  }

  private static Stream<Path> sources() {
    return MODULES.stream().flatMap(HouseRulesTest::sources);
  }

  private static Stream<Path> sources(String module) {
    try (var files = Files.walk(HOUSE.resolve(module).resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int lines(Path file) {
    return (int) read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
