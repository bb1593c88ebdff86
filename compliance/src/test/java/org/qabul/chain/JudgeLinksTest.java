package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.chain.JudgeLinks.Beside;

class JudgeLinksTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  private final List<Link> links = chain(5);
  private final Map<Line, String> digests = digests(links);

  @Test
  void findsNothingWhereEverythingAgrees() {
    var judge = judged(links, List.of(witness(links.get(1)), witness(links.get(4))));
    assertThat(judge.faults()).isEmpty();
    assertThat(judge.head()).isEqualTo(links.get(4).head());
    assertThat(judge.held()).isEqualTo(links.get(4).head());
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    var judge = new JudgeLinks(List.of());
    judge.judge(links.subList(0, 2), beside());
    judge.judge(links.subList(2, 5), beside());
    assertThat(judge.faults()).isEmpty();
    assertThat(judge.held()).isEqualTo(links.get(4).head());
  }

  @Test
  void namesEveryLineThatWasDeletedOrChangedAndHoldsUpToTheFirst() {
    digests.remove(links.get(1).line());
    digests.put(links.get(3).line(), "other");
    var judge = judged(links, List.of());
    assertThat(judge.faults())
        .containsExactly(ChainFault.gone(links.get(1)), ChainFault.changed(links.get(3)));
    assertThat(judge.held()).isEqualTo(links.get(0).head());
    assertThat(judge.head()).isEqualTo(links.get(4).head());
  }

  @Test
  void namesTheLinkThatIsMissing() {
    links.remove(2);
    assertThat(judged(links, List.of()).faults()).containsExactly(ChainFault.linkGone(3));
  }

  @Test
  void namesTheLinkThatDoesNotFollow() {
    var last = links.remove(4);
    var forged = new Link(5, last.line(), last.digest(), "forged");
    links.add(forged);
    assertThat(judged(links, List.of()).faults()).containsExactly(ChainFault.linkChanged(forged));
  }

  @Test
  void namesOtherEvidenceBeforeAnotherNoticeAndALineBeforeBoth() {
    digests.remove(links.get(0).line());
    var judge = new JudgeLinks(List.of());
    var lines = links.stream().map(Link::line).toList();
    judge.judge(
        links,
        new Beside(digests, Set.copyOf(lines.subList(0, 2)), Set.copyOf(lines.subList(0, 3))));
    assertThat(judge.faults())
        .containsExactly(
            ChainFault.gone(links.get(0)),
            ChainFault.otherEvidence(links.get(1)),
            ChainFault.otherNotice(links.get(2)));
    assertThat(judge.held()).isEqualTo(Link.NOTHING);
  }

  @Test
  void saysBetweenWhichLinksTheChainWasBuiltAnew() {
    var other = witness(new Head(4, "of another history"));
    assertThat(judged(links, List.of(witness(links.get(1)), other)).faults())
        .containsExactly(ChainFault.anew(other, 2));
    assertThat(judged(links, List.of(other)).faults()).containsExactly(ChainFault.anew(other, 0));
  }

  /** Whoever built it anew may own one of the nodes, but not all. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void believesNoNodeThatAgreesWhileAnotherDoesNot(boolean first) {
    var agrees = witness(links.get(3));
    var other = witness(new Head(4, "of another history"));
    var witnesses = first ? List.of(agrees, other) : List.of(other, agrees);
    assertThat(judged(links, witnesses).faults()).containsExactly(ChainFault.anew(other, 0));
  }

  @Test
  void saysHowFarTheChainWentBeforeItsTailWasCut() {
    var further = witness(new Head(9, "gone"));
    var furthest = witness(new Head(12, "gone"));
    var judge = judged(links, List.of(furthest, further, witness(links.get(4))));
    assertThat(judge.faults()).containsExactly(ChainFault.cut(furthest, links.get(4).head()));
    assertThat(judge.held()).isEqualTo(links.get(4).head());
  }

  @Test
  void namesTheFirstHundred() {
    var many = chain(101);
    var judge = new JudgeLinks(List.of());
    judge.judge(many, new Beside(Map.of(), Set.of(), Set.of()));
    assertThat(judge.faults()).hasSize(100).endsWith(ChainFault.gone(many.get(99)));
  }

  private JudgeLinks judged(List<Link> these, List<Checkpoint> witnesses) {
    var judge = new JudgeLinks(witnesses);
    judge.judge(these, beside());
    return judge;
  }

  private Beside beside() {
    return new Beside(digests, Set.of(), Set.of());
  }

  private static List<Link> chain(int length) {
    var chain = new ArrayList<Link>();
    Head head = Link.NOTHING;
    for (int seq = 1; seq <= length; seq++) {
      var link = Link.after(head, new Line(LedgerName.AUDIT, seq), "digest " + seq);
      chain.add(link);
      head = link.head();
    }
    return chain;
  }

  private static Map<Line, String> digests(List<Link> chain) {
    var digests = new HashMap<Line, String>();
    chain.forEach(link -> digests.put(link.line(), link.digest()));
    return digests;
  }

  private static Checkpoint witness(Link link) {
    return witness(link.head());
  }

  private static Checkpoint witness(Head head) {
    return new Checkpoint(head, NOON, Checkpoint.FIRST, "key", "signature");
  }
}
