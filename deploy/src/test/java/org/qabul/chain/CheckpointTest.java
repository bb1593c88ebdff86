package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.chain.ChainFault.Kind.CHECKPOINT_FORGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints hold only as they were written, in the order they were written, by whom we trust. */
class CheckpointTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  private final LedgerKey key = LedgerKey.fresh();

  @TempDir private Path folder;
  private CheckpointFile file = new CheckpointFile(Path.of(""));

  @BeforeEach
  void threeCheckpoints() throws IOException {
    file = new CheckpointFile(folder.resolve("ledger/checkpoints.jsonl"));
    for (int position = 10; position <= 30; position += 10) {
      add(next(position, key));
    }
  }

  private void add(Checkpoint checkpoint) throws IOException {
    file.append(last -> Optional.of(checkpoint.line()));
  }

  private Checkpoint next(long position, LedgerKey signer) throws IOException {
    var lines = file.lines();
    String previous =
        lines.isEmpty()
            ? Checkpoint.FIRST
            : Checkpoint.read(lines.get(lines.size() - 1)).orElseThrow().digest();
    var head = new Head(position, Integer.toHexString((int) position).repeat(32));
    return Checkpoint.signed(head, NOON.plusSeconds(position), previous, signer);
  }

  @Test
  void areBelievedAsTheyWereWritten() throws IOException {
    var book = book(file.lines());
    assertThat(book.faults()).isEmpty();
    assertThat(book.believed())
        .extracting(checkpoint -> checkpoint.head().position())
        .containsExactly(10L, 20L, 30L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"position\":\"20\"->\"position\":\"21\"",
        "\"hash\":\"14->\"hash\":\"15",
        "09:00:20Z->09:00:21Z",
        "\"previous\":\"->\"previous\":\"0",
        "\"key\":\"M->\"key\":\"N",
        "\"signature\":\"->\"signature\":\"A",
        "{->",
        "\"at\"->\"it\""
      })
  void areNotBelievedOnceAnythingOfThemIsEdited(String edit) throws IOException {
    String[] change = edit.split("->", -1);
    var lines = new ArrayList<>(file.lines());
    String edited = lines.get(1).replace(change[0], change[1]);
    assertThat(edited).isNotEqualTo(lines.get(1));
    lines.set(1, edited);
    var book = book(lines);
    assertThat(book.faults().get(0).kind()).isEqualTo(CHECKPOINT_FORGED);
    assertThat(book.faults().get(0).words().en()).startsWith("The checkpoint in line 2:");
    assertThat(book.believed()).noneMatch(checkpoint -> checkpoint.head().position() == 20);
  }

  @Test
  void showThatOneBetweenThemWasTakenAway() throws IOException {
    var lines = new ArrayList<>(file.lines());
    lines.remove(1);
    assertThat(book(lines).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words().en()).contains("does not follow"));
  }

  @Test
  void areNotBelievedUnderAStrangersKeyThoughTheSignatureFits() throws IOException {
    add(next(40, LedgerKey.fresh()));
    var book = book(file.lines());
    assertThat(book.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words().en()).contains("key that is not trusted"));
    assertThat(book.believed()).hasSize(3);
  }

  @Test
  void areSignedByAKeyThatReadsBackAsItWasKept() throws IOException {
    add(next(40, LedgerKey.parse(key.text())));
    assertThat(book(file.lines()).faults()).isEmpty();
  }

  @Test
  void areReadWithoutTheOneThatWasBeingWrittenWhenThePowerWentAndGoOnAfterIt() throws IOException {
    String half = next(40, key).line().substring(0, 50);
    Files.writeString(file.path(), half, StandardOpenOption.APPEND);
    assertThat(book(file.lines()).faults()).isEmpty();
    assertThat(file.lines()).hasSize(3);
    add(next(40, key));
    assertThat(book(file.lines()).faults()).isEmpty();
    assertThat(file.lines()).hasSize(4);
  }

  private CheckpointBook book(List<String> lines) {
    return CheckpointBook.of(List.of(lines), key.name()::equals);
  }
}
