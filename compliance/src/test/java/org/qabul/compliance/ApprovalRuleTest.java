package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;
import org.qabul.domain.Seal;

class ApprovalRuleTest {
  private final ApprovalRule rule = new ApprovalRule(Facts.SETTINGS);
  private final ApprovalRule fourEyes = new ApprovalRule(Facts.settings(Set.of(), true));

  @Test
  void holdsUntilTheVeryEndOfItsDay() {
    assertThat(rule, fine()).saysYes();
    assertThat(rule, fine().at(NOON.plus(Duration.ofHours(24)).minusNanos(1000))).saysYes();
  }

  @Test
  void hasExpiredInTheInstantItNames() {
    assertThat(rule, fine().at(NOON.plus(Duration.ofHours(24)))).saysNo(Reason.NOT_APPROVED);
  }

  @Test
  void missesAnApproval() {
    assertThat(rule, fine().approval(null)).saysNo(Reason.NOT_APPROVED);
  }

  @Test
  void knowsNobodyWhoApproved() {
    assertThat(rule, fine().approver(null)).saysNo(Reason.NOT_APPROVED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"READER", "OPERATOR"})
  void refusesARoleThatMayNotApproveNow(Role role) {
    var facts = fine();
    facts.approver.changeRole(role);
    assertThat(rule, facts).saysNo(Reason.NOT_APPROVED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"APPROVER", "ADMIN"})
  void takesARoleThatMayApprove(Role role) {
    var facts = fine();
    facts.approver.changeRole(role);
    assertThat(rule, facts).saysYes();
  }

  @Test
  void refusesAnApproverWhoWasDisabled() {
    var facts = fine();
    facts.approver.disable();
    assertThat(rule, facts).saysNo(Reason.NOT_APPROVED);
  }

  @Test
  void refusesWhatDiffersFromWhatWasSealed() {
    var facts = fine();
    var other = facts.approvedAt(NOON, Seal.over(List.of("something else")));
    assertThat(rule, facts.approval(other)).saysNo(Reason.NOT_APPROVED);
  }

  @Test
  void wantsASecondPairOfEyesOnlyWhenDemanded() {
    var facts = fine();
    facts.author(facts.approver.id());
    assertThat(rule, facts).saysYes();
    assertThat(fourEyes, facts).saysNo(Reason.NOT_APPROVED);
    assertThat(fourEyes, fine()).saysYes();
  }
}
