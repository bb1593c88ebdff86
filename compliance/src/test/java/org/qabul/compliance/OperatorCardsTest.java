package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Identity;
import org.qabul.domain.Operator;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;

/** What the rules say of a card to an operator. */
class OperatorCardsTest {
  private final Operator sara = new Operator("sara", "سارة", "no password", Role.APPROVER);
  private final AccountHealth account = new AccountHealth(Facts.BUSINESS, NOON);

  OperatorCardsTest() {
    sara.link(Identity.ofPhone("+966500000009"));
    sara.heard(NOON);
  }

  @Test
  void reachWhoeverLinkedTheirNumber() {
    assertThat(new KnownContactRule(), to(sara, NOON)).saysYes().saw("linked themselves");
  }

  @Test
  void reachNobodyWithoutALinkOrWhoIsDisabledOrGone() {
    var unlinked = new Operator("ali", "علي", "no password", Role.APPROVER);
    var rule = new KnownContactRule();
    assertThat(rule, to(unlinked, NOON)).saysNo(Reason.OPERATOR_UNAVAILABLE);
    assertThat(rule, to(null, NOON)).saysNo(Reason.OPERATOR_UNAVAILABLE);
    sara.disable();
    assertThat(rule, to(sara, NOON)).saysNo(Reason.OPERATOR_UNAVAILABLE).saw("No linked number");
  }

  @Test
  void waitForTheWindowFromItsVeryEnd() {
    var end = NOON.plus(WindowRule.WINDOW);
    var rule = new WindowRule();
    assertThat(rule, to(sara, end.minusNanos(1))).saysYes().saw("The window is open");
    assertThat(rule, to(sara, end))
        .parks(Reason.OPERATOR_WINDOW_CLOSED, Optional.empty())
        .saw("The window is shut");
    assertThat(rule, to(null, NOON)).parks(Reason.OPERATOR_WINDOW_CLOSED, Optional.empty());
  }

  @Test
  void needNoConsent() {
    assertThat(new ConsentRule(), to(sara, NOON)).saysYes().saw("A card to an operator");
  }

  @Test
  void waitWhileMetaHoldsTheNumberAndPassWhenPeopleComplainOfWhatWeBegan() {
    var rule = new AccountHealthRule();
    account.holdWhatWeBegin("131049", NOON);
    assertThat(rule, to(sara, NOON)).saysYes();
    account.hold("131042", null, NOON);
    assertThat(rule, to(sara, NOON))
        .parks(Reason.ACCOUNT_HELD, Optional.empty())
        .saw("Because: 131042");
  }

  private OperatorFacts to(@Nullable Operator operator, Instant now) {
    return new OperatorFacts(now, Optional.ofNullable(operator), Optional.of(account));
  }
}
