package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qabul.domain.Approval;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Seal;
import org.qabul.domain.SendRequest;

/** Finds out which operators stand behind a message, as they are now. */
@Dependent
class StandBehind {
  private final Operators operators;
  private final Drafts drafts;

  @Inject
  StandBehind(Operators operators, Drafts drafts) {
    this.operators = operators;
    this.drafts = drafts;
  }

  /**
   * Who they are.
   *
   * @param author who wrote the words, as an operator's id or the feeder; nobody when they came
   *     about by themselves
   * @param eyes ids of all who approved just this, and of the operator who wrote it
   */
  record People(Optional<Operator> approver, String author, Set<String> eyes) {}

  People of(SendRequest request, List<Approval> ofVersion, Seal seal, Instant now) {
    var approval = request.approval();
    var version = approval.flatMap(given -> drafts.version(given.draftVersionId()));
    return new People(
        approval.map(Approval::operatorId).flatMap(operators::find),
        version.map(StandBehind::author).orElse(""),
        approval.map(given -> eyes(given, ofVersion, writer(version), seal, now)).orElse(Set.of()));
  }

  private static String author(DraftVersion version) {
    return version.author().id();
  }

  /** Nobody wrote what came back because it differs: its author stands behind what it was. */
  private static String writer(Optional<DraftVersion> version) {
    return version
        .filter(written -> written.differs().isEmpty())
        .map(StandBehind::author)
        .orElse("");
  }

  /** An approval of the same words for another message, or of other words, is none of this one. */
  private Set<String> eyes(
      Approval given, List<Approval> ofVersion, String writer, Seal seal, Instant now) {
    var approvers =
        Stream.concat(Stream.of(given), ofVersion.stream())
            .filter(one -> !one.expired(now) && one.holds(seal))
            .map(Approval::operatorId)
            .distinct()
            .flatMap(id -> operators.find(id).stream())
            .filter(operator -> operator.role().mayApprove());
    var writers = operators.find(writer).stream().filter(one -> one.role().mayDecide());
    return Stream.concat(approvers, writers)
        .filter(Operator::enabled)
        .map(Operator::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
