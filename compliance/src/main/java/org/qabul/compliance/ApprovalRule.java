package org.qabul.compliance;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.qabul.domain.Approval;
import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.Reason;
import org.qabul.domain.SealPart;
import org.qabul.domain.Words;

/** Somebody who may approve approved exactly this message, lately enough. */
final class ApprovalRule extends Rule {
  static final String NAME = "approval";
  static final Words TITLE = new Words("الاعتماد", "Approval");
  private static final int EYES_OF_TWO = 2;

  private final FourEyes fourEyes;

  ApprovalRule(GateSettings settings) {
    super(NAME, TITLE);
    this.fourEyes = settings.fourEyes();
  }

  @Override
  Finding onContact(ContactFacts facts) {
    var approval = facts.request().approval();
    return approval
        .flatMap(given -> objection(given, facts))
        .or(() -> approval.isEmpty() ? Optional.of(NONE) : Optional.empty())
        .map(saw -> no(Reason.NOT_APPROVED, saw))
        .orElseGet(() -> eyes(facts, approval.orElseThrow()));
  }

  private Finding eyes(ContactFacts facts, Approval approval) {
    var demands = fourEyes.demands(facts);
    return demands.isEmpty() || facts.eyes().size() >= EYES_OF_TWO
        ? yes(held(approval))
        : no(Reason.FOUR_EYES, because(demands));
  }

  private static Words because(List<FourEyes.Trigger> demands) {
    var words = demands.stream().map(FourEyes.Trigger::words).toList();
    return new Words(
        words.stream().map(Words::ar).collect(joining("، ")),
        words.stream().map(Words::en).collect(joining(", ")));
  }

  private Optional<Words> objection(Approval approval, ContactFacts facts) {
    if (approval.expired(facts.now())) {
      return Optional.of(EXPIRED);
    }
    if (facts.approver().filter(ApprovalRule::mayApprove).isEmpty()) {
      return Optional.of(NO_RIGHT);
    }
    return approval.holds(facts.parts().seal())
        ? Optional.empty()
        : Optional.of(differing(approval.differing(facts.parts())));
  }

  private static Words differing(List<SealPart> parts) {
    return parts.isEmpty()
        ? DIFFERS
        : new Words(
            DIFFERS.ar()
                + ": "
                + parts.stream().map(part -> part.words().ar()).collect(joining("، ")),
            DIFFERS.en()
                + ": "
                + parts.stream().map(part -> part.words().en()).collect(joining(", ")));
  }

  private static boolean mayApprove(Operator operator) {
    return operator.enabled() && operator.role().mayApprove();
  }

  private static Words held(Approval approval) {
    return new Words("اعتماد ساري، ختمه %s", "A valid approval, seal %s")
        .with(approval.seal().shown());
  }

  private static final Words NONE = new Words("لا اعتماد", "No approval");
  private static final Words EXPIRED = new Words("انتهت مدة الاعتماد", "The approval has expired");
  private static final Words NO_RIGHT =
      new Words("المعتمِد لا يملك حق الاعتماد الآن", "The approver may not approve now");
  private static final Words DIFFERS =
      new Words("الرسالة تختلف عما اعتُمد", "The message differs from what was approved");
}
