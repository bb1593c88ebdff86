package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
  @TempDir private Path folder;
  private Path path = Path.of("");
  private CheckpointFile file = new CheckpointFile(path);

  @BeforeEach
  void doesNotExistYetAndNeitherDoesItsFolder() {
    path = folder.resolve("chain").resolve("checkpoints.jsonl");
    file = new CheckpointFile(path);
  }

  @Test
  void hasNoLinesBeforeTheFirst() throws IOException {
    assertThat(file.lines()).isEmpty();
    assertThat(file.last()).isEmpty();
  }

  @Test
  void growsByOneLineAfterTheLast() throws IOException {
    file.append(last -> Optional.of("first of " + last.orElse("none")));
    file.append(last -> last.map(before -> "after " + before));
    assertThat(Files.readString(path)).isEqualTo("first of none\nafter first of none\n");
    assertThat(file.lines()).containsExactly("first of none", "after first of none");
    assertThat(file.last()).contains("after first of none");
  }

  @Test
  void staysAsItIsWhenThereIsNothingToAdd() throws IOException {
    written("one\ntwo\nhal");
    file.append(last -> Optional.empty());
    assertThat(Files.readString(path)).isEqualTo("one\ntwo\nhal");
  }

  @Test
  void forgetsALineThatWasNeverFinished() throws IOException {
    written("one\ntwo\nthis line was being written when the power went");
    assertThat(file.lines()).containsExactly("one", "two");
    file.append(last -> last.map(before -> "نقطة after " + before));
    assertThat(Files.readString(path)).isEqualTo("one\ntwo\nنقطة after two\n");
  }

  @Test
  void forgetsAFirstLineThatWasNeverFinished() throws IOException {
    written("hal");
    assertThat(file.lines()).isEmpty();
    file.append(last -> Optional.of("one"));
    assertThat(Files.readString(path)).isEqualTo("one\n");
  }

  private void written(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
