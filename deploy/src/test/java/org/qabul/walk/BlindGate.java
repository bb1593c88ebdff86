package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qabul.compliance.Gate;
import org.qabul.domain.Approval;
import org.qabul.domain.Cleared;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Refused;
import org.qabul.domain.SealPart;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sheet;
import org.qabul.domain.Verdict;

/** The gate with some of its objections switched off. */
@Alternative
@Priority(10)
@Dependent
class BlindGate implements SendPolicy {
  private final Gate gate;
  private final Blind blind;
  private final OutboundMessages messages;

  @Inject
  BlindGate(Gate gate, Blind blind, OutboundMessages messages) {
    this.gate = gate;
    this.blind = blind;
    this.messages = messages;
  }

  @Override
  public Set<String> hold(Collection<String> contactIds) {
    return gate.hold(contactIds);
  }

  @Override
  public List<Verdict> judge(List<SendRequest> requests, Instant now) {
    var verdicts = gate.judge(requests, now).iterator();
    return requests.stream().map(request -> blinded(request, verdicts.next())).toList();
  }

  private Verdict blinded(SendRequest request, Verdict verdict) {
    boolean sees = blind.onlyAtTheClaim() && messages.find(request.messageId()).isEmpty();
    return verdict instanceof Cleared || sees ? verdict : blinded(request, verdict.sheet());
  }

  private Verdict blinded(SendRequest request, Sheet sheet) {
    var findings = sheet.findings().stream().map(this::blinded).toList();
    var lenient =
        new Sheet(sheet.judgedAt(), sheet.policyVersion(), sheet.ledgerPosition(), findings);
    return lenient.clear() ? new Cleared(request, lenient) : new Refused(lenient);
  }

  private Finding blinded(Finding finding) {
    return blind.to(finding)
        ? new Finding(finding.rule(), finding.title(), Answer.YES, finding.saw(), null, null)
        : finding;
  }

  @Override
  public List<SealPart> differences(SendRequest request) {
    return gate.differences(request);
  }

  @Override
  public Approval sealed(Approval fresh, SendRequest request) {
    return gate.sealed(fresh, request);
  }
}
