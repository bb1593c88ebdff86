package org.qabul.chain;

import java.util.List;
import java.util.Optional;

/**
 * What the verifier found.
 *
 * @param head the newest link up to which all holds
 * @param witnessed the newest checkpoint that was believed
 * @param faults the first hundred of the chain in order, and all of the checkpoints; empty when
 *     nothing was touched
 */
public record ChainReport(Head head, Optional<Checkpoint> witnessed, List<ChainFault> faults) {
  public boolean intact() {
    return faults.isEmpty();
  }
}
