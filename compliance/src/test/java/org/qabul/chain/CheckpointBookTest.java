package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qabul.chain.ChainFault.Kind;

class CheckpointBookTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  private final LedgerKey key = LedgerKey.fresh();
  private final Checkpoint first = after(Checkpoint.FIRST, 1, key);
  private final Checkpoint second = after(first.digest(), 2, key);
  private final Checkpoint third = after(second.digest(), 3, key);

  @Test
  void believesLinesThatFollowOneAnother() {
    var book = of(first.line(), second.line(), third.line());
    assertThat(book.believed()).containsExactly(first, second, third);
    assertThat(book.newest()).contains(third);
    assertThat(book.faults()).isEmpty();
  }

  @Test
  void beginsEachFileAnew() {
    var other = after(Checkpoint.FIRST, 9, key);
    var book =
        CheckpointBook.of(
            List.of(List.of(first.line(), second.line()), List.of(other.line())), this::ours);
    assertThat(book.believed()).containsExactly(first, second, other);
    assertThat(book.faults()).isEmpty();
    assertThat(book.newest()).contains(other);
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    var book = of(first.line(), "torn", second.line());
    assertThat(book.believed()).containsExactly(first, second);
    names(book, 2, "it cannot be read", "لا تُقرأ");
  }

  @Test
  void namesTheLineThatWasEdited() {
    var book = of(first.line(), second.line().replace("\"2\"", "\"20\""));
    assertThat(book.believed()).containsExactly(first);
    names(book, 2, "its signature does not fit it", "توقيعها لا يطابقها");
  }

  @Test
  void namesTheLineOfAStranger() {
    var strange = after(first.digest(), 2, LedgerKey.fresh());
    var book = of(first.line(), strange.line());
    assertThat(book.believed()).containsExactly(first);
    names(book, 2, "it is signed by a key that is not trusted", "موقّعة بمفتاح غير معروف");
  }

  @Test
  void namesTheLineBeforeWhichAnotherIsMissing() {
    var book = of(first.line(), third.line());
    assertThat(book.believed()).containsExactly(first);
    names(book, 2, "it does not follow the line before it", "لا تتبع السطر الذي قبلها");
  }

  private static void names(CheckpointBook book, int line, String how, String inArabic) {
    assertThat(book.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.CHECKPOINT_FORGED);
              assertThat(fault.position()).isZero();
              assertThat(fault.words().en())
                  .isEqualTo("The checkpoint in line " + line + ": " + how);
              assertThat(fault.words().ar())
                  .isEqualTo("نقطة التحقق في السطر " + line + ": " + inArabic);
            });
  }

  private CheckpointBook of(String... lines) {
    return CheckpointBook.of(List.of(List.of(lines)), this::ours);
  }

  private boolean ours(String name) {
    return name.equals(key.name());
  }

  private static Checkpoint after(String previous, long position, LedgerKey signer) {
    return Checkpoint.signed(new Head(position, "h" + position), NOON, previous, signer);
  }
}
