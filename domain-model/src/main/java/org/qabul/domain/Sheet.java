package org.qabul.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
  private static final Duration MINUTE = Duration.ofMinutes(1);

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

  /** What a person has to do something about, or else what only has to be waited for. */
  public List<Finding> decisive() {
    var answer = clear() || parks() ? Finding.Answer.PARK : Finding.Answer.NO;
    return findings.stream().filter(f -> f.answer() == answer).toList();
  }

  /**
   * The first whole minute from which an approval outlives the wait; empty when one given at the
   * moment judged does already.
   */
  public Optional<Instant> approvableFrom(Duration approvalTtl) {
    return nextAllowed()
        .filter(at -> parks() && !at.isBefore(judgedAt.plus(approvalTtl)))
        .map(at -> at.minus(approvalTtl).truncatedTo(ChronoUnit.MINUTES).plus(MINUTE));
  }

  /** When the last of the rules that park would let it pass. */
  public Optional<Instant> nextAllowed() {
    return objections().stream()
        .flatMap(finding -> finding.allowedFrom().stream())
        .max(Comparator.naturalOrder());
  }
}
