package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qabul.chain.ChainFault.Kind;
import org.qabul.domain.Words;

class ChainReportTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");
  private static final ChainFault FAULT =
      new ChainFault(Kind.LINK_GONE, 1, new Words("عطل", "fault"));

  private final ChainReport fine = new ChainReport(Link.NOTHING, Optional.empty(), List.of());
  private final ChainReport broken =
      new ChainReport(Link.NOTHING, Optional.empty(), List.of(FAULT));

  @Test
  void isIntactWithoutAFault() {
    assertThat(fine.intact()).isTrue();
    assertThat(broken.intact()).isFalse();
  }

  @Test
  void isOfNoUseWhenTheLedgersCouldNotBeRead() {
    assertThat(checked(Optional.of(fine)).intact()).isTrue();
    assertThat(checked(Optional.of(broken)).intact()).isFalse();
    assertThat(checked(Optional.empty()).intact()).isFalse();
  }

  @Test
  void speaksOfLinksByTheirLines() {
    var head = new Head(40, "hash");
    var found = new Links.Found(LedgerName.AUDIT, Map.of(new Line(LedgerName.AUDIT, 7), head));
    assertThat(found.of(7)).contains(head);
    assertThat(found.of(8)).isEmpty();
  }

  private static ChainWatch.Checked checked(Optional<ChainReport> report) {
    return new ChainWatch.Checked(NOON, Duration.ofSeconds(1), report);
  }
}
