package org.qabul.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gate's whole judgement of one message at one moment: every rule, whether it said yes or not.
 *
 * @param ledgerPosition the newest consent event of the contact that was seen; 0 when there is none
 */
public record Sheet(
    Instant judgedAt, String policyVersion, long ledgerPosition, List<Finding> findings) {
  public Sheet {
    findings = List.copyOf(findings);
  }

  public boolean clear() {
    return findings.stream().allMatch(finding -> finding.answer() == Finding.Answer.YES);
  }

  /** Nothing stands against it but time: it may wait and be judged again. */
  public boolean parks() {
    return !clear() && findings.stream().noneMatch(f -> f.answer() == Finding.Answer.NO);
  }

  public List<Finding> objections() {
    return findings.stream().filter(f -> f.answer() != Finding.Answer.YES).toList();
  }

  /** When the last of the rules that park would let it pass. */
  public Optional<Instant> nextAllowed() {
    return objections().stream()
        .flatMap(finding -> finding.allowedFrom().stream())
        .max(Comparator.naturalOrder());
  }
}
