package org.qabul.compliance;

import java.util.Optional;
import org.qabul.domain.Approval;
import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** Somebody who may approve approved exactly this message, lately enough. */
final class ApprovalRule extends Rule {
  private final boolean fourEyes;

  ApprovalRule(GateSettings settings) {
    super("approval", new Words("الاعتماد", "Approval"));
    this.fourEyes = settings.fourEyes();
  }

  @Override
  Finding onContact(ContactFacts facts) {
    var approval = facts.request().approval();
    return approval
        .flatMap(given -> objection(given, facts))
        .or(() -> approval.isEmpty() ? Optional.of(NONE) : Optional.empty())
        .map(saw -> no(Reason.NOT_APPROVED, saw))
        .orElseGet(() -> yes(held(approval.orElseThrow())));
  }

  private Optional<Words> objection(Approval approval, ContactFacts facts) {
    if (approval.expired(facts.now())) {
      return Optional.of(EXPIRED);
    }
    if (facts.approver().filter(ApprovalRule::mayApprove).isEmpty()) {
      return Optional.of(NO_RIGHT);
    }
    if (fourEyes && facts.author().equals(approval.operatorId())) {
      return Optional.of(OWN_TEXT);
    }
    return approval.holds(facts.seal()) ? Optional.empty() : Optional.of(DIFFERS);
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
  private static final Words OWN_TEXT =
      new Words("كاتب النص لا يعتمده وحده", "Who wrote the text may not approve it alone");
  private static final Words DIFFERS =
      new Words("الرسالة تختلف عما اعتُمد", "The message differs from what was approved");
}
