package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qabul.domain.Approval;
import org.qabul.domain.Cleared;
import org.qabul.domain.Content;
import org.qabul.domain.Finding;
import org.qabul.domain.Recipient;
import org.qabul.domain.Refused;
import org.qabul.domain.SealPart;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sheet;
import org.qabul.domain.Template;
import org.qabul.domain.Verdict;

/** The one place where a message is let pass. Nothing else makes a {@link Cleared}. */
@Dependent
public class Gate implements SendPolicy {
  private final FindFacts findFacts;
  private final GateSettings settings;
  private final List<Rule> rules;
  private final List<Rule> rulesOfAnswers;

  @Inject
  Gate(FindFacts findFacts, GateSettings settings) {
    this.findFacts = findFacts;
    this.settings = settings;
    this.rules =
        List.of(
            new ApprovalRule(settings),
            new KnownContactRule(),
            new SuppressionRule(),
            new ConsentRule(),
            new WindowRule(),
            new TemplateRule(),
            new QuietHoursRule(settings),
            new FrequencyRule(settings),
            new AccountHealthRule());
    this.rulesOfAnswers =
        List.of(
            new StandingWordsRule(),
            new KnownContactRule(),
            new AnswersOptOutRule(),
            new NoConsentNeededRule(),
            new WindowRule(),
            new TemplateRule(),
            new QuietHoursRule(settings),
            new FrequencyRule(settings),
            new AccountHealthRule());
  }

  @Override
  public Set<String> hold(Collection<String> contactIds) {
    return findFacts.hold(contactIds);
  }

  @Override
  public List<Verdict> judge(List<SendRequest> requests, Instant now) {
    var toContacts = requests.stream().filter(request -> !toOperator(request)).toList();
    var facts = findFacts.onContacts(toContacts, now).iterator();
    return requests.stream()
        .map(
            request ->
                verdict(
                    request,
                    toOperator(request) ? onOperator(request, now) : onContact(facts.next())))
        .toList();
  }

  private static boolean toOperator(SendRequest request) {
    return request.recipient() instanceof Recipient.ToOperator;
  }

  private static Verdict verdict(SendRequest request, Sheet sheet) {
    return sheet.clear() ? new Cleared(request, sheet) : new Refused(sheet);
  }

  @Override
  public Approval sealed(Approval fresh, SendRequest request) {
    var facts = findFacts.onContact(request.approvedBy(fresh), fresh.approvedAt());
    return fresh.sealed(
        facts.parts(),
        request.messageId(),
        facts.template().map(Template::contentHash).orElse(null));
  }

  @Override
  public List<SealPart> differences(SendRequest request) {
    return request
        .approval()
        .map(given -> given.differing(findFacts.onContact(request, given.approvedAt()).parts()))
        .orElse(List.of());
  }

  private Sheet onContact(ContactFacts facts) {
    var findings = rulesFor(facts.request()).stream().map(rule -> rule.onContact(facts)).toList();
    return sheet(facts.now(), facts.standing().ledgerPosition(), findings);
  }

  /** To tell somebody that they opted out is the one thing an opt-out does not forbid. */
  private List<Rule> rulesFor(SendRequest request) {
    return request.content() instanceof Content.OptOutConfirmed ? rulesOfAnswers : rules;
  }

  private Sheet onOperator(SendRequest request, Instant now) {
    var facts = findFacts.onOperator(request, now);
    return sheet(now, 0, rules.stream().map(rule -> rule.onOperator(facts)).toList());
  }

  private Sheet sheet(Instant now, long position, List<Finding> findings) {
    return new Sheet(now, settings.version(), position, findings);
  }
}
