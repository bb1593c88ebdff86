package org.qabul.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.chain.ChainFault;
import org.qabul.chain.ChainWatch.Checked;
import org.qabul.chain.Checkpoint;
import org.qabul.chain.ReadChain;

/**
 * The chain of the ledgers.
 *
 * @param checkpoint the newest, as it was signed
 * @param publicKey what it can be checked with
 */
public record LedgerJson(
    long linked,
    String head,
    long unlinked,
    String publicKey,
    @Nullable CheckpointJson checkpoint,
    boolean verifying,
    @Nullable VerificationJson verified) {

  /** A signed head. */
  public record CheckpointJson(
      long position, String hash, Instant at, String previous, String key, String signature) {
    static CheckpointJson of(Checkpoint kept) {
      return new CheckpointJson(
          kept.head().position(),
          kept.head().hash(),
          kept.at(),
          kept.previous(),
          kept.key(),
          kept.signature());
    }
  }

  /** What the last verification found; {@code intact} is null when it could not read. */
  public record VerificationJson(
      Instant at, @Nullable Boolean intact, @Nullable Long upTo, List<FaultJson> faults) {
    static VerificationJson of(Checked checked) {
      var report = checked.report();
      return new VerificationJson(
          checked.at(),
          report.map(read -> read.intact()).orElse(null),
          report.map(read -> read.head().position()).orElse(null),
          report.stream().flatMap(read -> read.faults().stream()).map(FaultJson::of).toList());
    }
  }

  /** Where the ledgers stop being true. */
  public record FaultJson(ChainFault.Kind kind, long position, String arabic, String english) {
    static FaultJson of(ChainFault fault) {
      return new FaultJson(fault.kind(), fault.position(), fault.words().ar(), fault.words().en());
    }
  }

  static LedgerJson of(
      ReadChain.State state,
      String publicKey,
      Optional<Checkpoint> checkpoint,
      boolean verifying,
      Optional<Checked> verified) {
    return new LedgerJson(
        state.head().position(),
        state.head().hash(),
        state.unlinked(),
        publicKey,
        checkpoint.map(CheckpointJson::of).orElse(null),
        verifying,
        verified.map(VerificationJson::of).orElse(null));
  }
}
