package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Scan SCAN = Scan.read("form.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

  private final Evidence spoken = evidence(Optional.empty());

  @Test
  void keepsWordsAndFile() {
    var scanned = evidence(Optional.of(SCAN));
    assertThat(scanned.words()).contains("yes");
    assertThat(scanned.kind()).isEqualTo(Evidence.Kind.MESSAGE);
    assertThat(scanned.fileName()).contains("form.pdf");
    assertThat(scanned.mediaType()).isEqualTo("application/pdf");
    assertThat(scanned.contentSha256()).contains(SCAN.sha256());
    assertThat(scanned.keptAt()).isEqualTo(NOON);
  }

  @Test
  void hasNoFileWhenNoneWasGiven() {
    assertThat(spoken.fileName()).isEmpty();
    assertThat(spoken.mediaType()).isEmpty();
    assertThat(spoken.contentSha256()).isEmpty();
  }

  @Test
  void hashesTheSameWordsDifferentlyEachTime() {
    assertThat(spoken.sha256()).matches("[0-9a-f]{64}");
    assertThat(evidence(Optional.empty()).sha256()).isNotEqualTo(spoken.sha256());
    assertThat(evidence(Optional.empty()).id()).isNotBlank().isNotEqualTo(spoken.id());
  }

  @Test
  void isMarkedByItsWordsAndItsFile() {
    var proof = new Proof(Evidence.Kind.SCAN, "yes", Optional.of(SCAN));
    assertThat(proof.marks()).containsExactly("yes", SCAN.sha256());
  }

  private static Evidence evidence(Optional<Scan> file) {
    return new Evidence("nora", new Proof(Evidence.Kind.MESSAGE, "yes", file), NOON);
  }
}
