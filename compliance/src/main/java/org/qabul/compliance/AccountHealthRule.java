package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** Meta lets this business number send. */
final class AccountHealthRule extends Rule {
  AccountHealthRule() {
    super("account_health", new Words("سلامة الحساب", "Account health"));
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return judge(facts.account(), facts.request().begunByUs(), facts.now());
  }

  @Override
  Finding onOperator(OperatorFacts facts) {
    return judge(facts.account(), false, facts.now());
  }

  private Finding judge(Optional<AccountHealth> account, boolean begunByUs, Instant now) {
    return account
        .filter(health -> health.holds(begunByUs, now))
        .map(health -> park(Reason.ACCOUNT_HELD, saw(health), health.heldUntil()))
        .orElseGet(() -> yes(new Words("الحساب سليم", "The account is healthy")));
  }

  private static Words saw(AccountHealth health) {
    return new Words("السبب: %s", "Because: %s").with(health.heldBecause().orElse("–"));
  }
}
