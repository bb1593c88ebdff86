package org.qabul.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Words;

/** A file of checkpoints, read and checked: only those that hold are believed. */
final class CheckpointBook {
  private static final Words GARBLED = new Words("لا تُقرأ", "it cannot be read");
  private static final Words UNSIGNED =
      new Words("توقيعها لا يطابقها", "its signature does not fit it");
  private static final Words STRANGE =
      new Words("موقّعة بمفتاح غير معروف", "it is signed by a key that is not trusted");
  private static final Words OUT_OF_LINE =
      new Words("لا تتبع السطر الذي قبلها", "it does not follow the line before it");

  private final Predicate<String> trusted;
  private final List<Checkpoint> believed = new ArrayList<>();
  private final List<ChainFault> faults = new ArrayList<>();
  private String previous = Checkpoint.FIRST;

  private CheckpointBook(Predicate<String> trusted) {
    this.trusted = trusted;
  }

  /**
   * @param files each the lines of one node's
   * @param trusted by the public half of a key
   */
  static CheckpointBook of(List<List<String>> files, Predicate<String> trusted) {
    var book = new CheckpointBook(trusted);
    files.forEach(book::read);
    return book;
  }

  private void read(List<String> lines) {
    previous = Checkpoint.FIRST;
    for (int number = 1; number <= lines.size(); number++) {
      read(number, Checkpoint.read(lines.get(number - 1)).orElse(null));
    }
  }

  private void read(int number, @Nullable Checkpoint checkpoint) {
    var objection = objection(checkpoint);
    objection.ifPresent(how -> faults.add(ChainFault.forged(number, how)));
    if (checkpoint != null) {
      previous = checkpoint.digest();
      if (objection.isEmpty()) {
        believed.add(checkpoint);
      }
    }
  }

  private Optional<Words> objection(@Nullable Checkpoint checkpoint) {
    if (checkpoint == null) {
      return Optional.of(GARBLED);
    }
    if (!checkpoint.authentic()) {
      return Optional.of(UNSIGNED);
    }
    if (!trusted.test(checkpoint.key())) {
      return Optional.of(STRANGE);
    }
    return checkpoint.previous().equals(previous) ? Optional.empty() : Optional.of(OUT_OF_LINE);
  }

  List<Checkpoint> believed() {
    return believed;
  }

  /** The one that knows most of the chain, whichever node wrote it. */
  Optional<Checkpoint> newest() {
    return believed.stream().max(Checkpoint.BY_POSITION);
  }

  List<ChainFault> faults() {
    return faults;
  }
}
