package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Reason;

class AccountHealthRuleTest {
  private final AccountHealthRule rule = new AccountHealthRule();
  private final AccountHealth account = new AccountHealth(Facts.BUSINESS, NOON);

  @Test
  void letsPassWhileNothingIsHeldAgainstTheAccount() {
    assertThat(rule, fine()).saysYes();
    assertThat(rule, fine().account(account)).saysYes();
  }

  @Test
  void parksWithoutAnEndUntilSomebodyMendsIt() {
    account.hold("131042", null, NOON);
    assertThat(rule, fine().account(account))
        .parks(Reason.ACCOUNT_HELD, Optional.empty())
        .saw("Because: 131042");
    account.release(NOON);
    assertThat(rule, fine().account(account)).saysYes();
  }

  @Test
  void parksUntilTheInstantMetaNamed() {
    var end = NOON.plusSeconds(3600);
    account.hold("ACCOUNT_RESTRICTION", end, NOON);
    assertThat(rule, fine().account(account)).parks(Reason.ACCOUNT_HELD, Optional.of(end));
    assertThat(rule, fine().account(account).at(end.minusNanos(1000)))
        .parks(Reason.ACCOUNT_HELD, Optional.of(end));
    assertThat(rule, fine().account(account).at(end)).saysYes();
  }
}
