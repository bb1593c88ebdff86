package org.qabul.chain;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one link after another by what stands beside it. Asks nobody, the database least. */
final class JudgeLinks {
  private static final int MOST_FAULTS = 100;

  private final List<Checkpoint> witnesses;
  private final Map<Long, List<Checkpoint>> byPosition;
  private final List<ChainFault> faults = new ArrayList<>();
  private Head head = Link.NOTHING;
  private Head held = Link.NOTHING;
  private long agreed;

  JudgeLinks(List<Checkpoint> witnesses) {
    this.witnesses = witnesses;
    this.byPosition = witnesses.stream().collect(groupingBy(witness -> witness.head().position()));
  }

  /**
   * What the lines of some links are now.
   *
   * @param digests of a line that is gone there is none
   * @param otherEvidence lines whose evidence is not what it was
   * @param otherNotice lines whose notice is not what was shown
   */
  record Beside(Map<Line, String> digests, Set<Line> otherEvidence, Set<Line> otherNotice) {}

  /** Goes on after a fault from what stands there: an old one must not hide a new one. */
  void judge(List<Link> links, Beside beside) {
    for (Link link : links) {
      objection(link, Optional.ofNullable(beside.digests().get(link.line())))
          .or(() -> when(beside.otherEvidence(), link, ChainFault.otherEvidence(link)))
          .or(() -> when(beside.otherNotice(), link, ChainFault.otherNotice(link)))
          .ifPresent(this::note);
      head = link.head();
      held = faults.isEmpty() ? head : held;
    }
  }

  private static Optional<ChainFault> when(Set<Line> odd, Link link, ChainFault fault) {
    return odd.contains(link.line()) ? Optional.of(fault) : Optional.empty();
  }

  private void note(ChainFault fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    }
  }

  private Optional<ChainFault> objection(Link link, Optional<String> digest) {
    if (link.position() != head.position() + 1) {
      return Optional.of(ChainFault.linkGone(head.position() + 1));
    }
    if (digest.isEmpty()) {
      return Optional.of(ChainFault.gone(link));
    }
    if (!digest.get().equals(link.digest())) {
      return Optional.of(ChainFault.changed(link));
    }
    if (!Link.hash(head, link.digest()).equals(link.hash())) {
      return Optional.of(ChainFault.linkChanged(link));
    }
    return denied(link);
  }

  /** Nodes may witness the same place: one of them that knows another link is enough. */
  private Optional<ChainFault> denied(Link link) {
    var here = byPosition.getOrDefault(link.position(), List.of());
    var other = here.stream().filter(each -> !each.head().equals(link.head())).findFirst();
    if (other.isEmpty() && !here.isEmpty()) {
      agreed = link.position();
    }
    return other.map(witness -> ChainFault.anew(witness, agreed));
  }

  /** The newest link that was judged. */
  Head head() {
    return head;
  }

  /** The newest link before the first fault. */
  Head held() {
    return held;
  }

  /** The first hundred of the links, and whether a checkpoint knows more of them than there are. */
  List<ChainFault> faults() {
    return Stream.concat(faults.stream(), cutTail().stream()).toList();
  }

  private Optional<ChainFault> cutTail() {
    return witnesses.stream()
        .filter(witness -> witness.head().position() > head.position())
        .max(Checkpoint.BY_POSITION)
        .map(witness -> ChainFault.cut(witness, head));
  }
}
