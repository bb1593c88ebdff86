package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;
import org.qabul.domain.SealPart;

class ApprovalRuleTest {
  private static final int MANY = 50;

  private final ApprovalRule rule = new ApprovalRule(Facts.SETTINGS);
  private final ApprovalRule fourEyes = demanding(Trigger.AUTHOR);

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
  void showsTheSealOfWhatWasApproved() {
    var facts = fine();
    var seal = Facts.sealing("all of it").seal().shown();
    assertThat(rule, facts).saw("A valid approval, seal " + seal);
  }

  @Test
  void saysWhyASecondPersonIsNeeded() {
    var facts = fine();
    assertThat(fourEyes, facts.author(facts.approver.id()))
        .saw("its writer approves it")
        .sawInArabic("كاتب النص هو معتمده");
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
    var other = facts.approvedAt(NOON, Facts.sealing("something else"));
    assertThat(rule, facts.approval(other)).saysNo(Reason.NOT_APPROVED);
  }

  @Test
  void namesWhatDiffers() {
    var facts = fine();
    var other = facts.approvedAt(NOON, Facts.sealing("something else"));
    assertThat(rule, facts.approval(other))
        .saw("the message's text")
        .sawInArabic(SealPart.PAYLOAD.words().ar());
  }

  @Test
  void wantsASecondPairOfEyesOnlyWhenDemanded() {
    var facts = fine();
    facts.author(facts.approver.id());
    assertThat(rule, facts).saysYes();
    assertThat(fourEyes, facts).saysNo(Reason.FOUR_EYES);
    assertThat(fourEyes, fine()).saysYes();
  }

  @Test
  void takesTwoWhoStandBehindIt() {
    var facts = fine();
    facts.author(facts.approver.id()).eyes(facts.approver.id(), "somebody else");
    assertThat(fourEyes, facts).saysYes();
  }

  @Test
  void wantsTwoForMarketingAndForNothingElse() {
    var marketing = demanding(Trigger.MARKETING);
    assertThat(marketing, fine()).saysNo(Reason.FOUR_EYES);
    assertThat(marketing, fine().purpose(Purpose.UTILITY)).saysYes();
  }

  @Test
  void wantsTwoForTheFirstMessageToAPerson() {
    var first = demanding(Trigger.FIRST_CONTACT);
    assertThat(first, fine().firstContact()).saysNo(Reason.FOUR_EYES);
    assertThat(first, fine()).saysYes();
  }

  @Test
  void wantsTwoFromTheRecipientTheSettingNamesOn() {
    var many = demanding(Trigger.RECIPIENTS);
    assertThat(many, fine().recipients(MANY)).saysNo(Reason.FOUR_EYES);
    assertThat(many, fine().recipients(MANY - 1)).saysYes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"لك خصم خاص", "٢٠٪ هذا الأسبوع", "السِّعر ٥٠ ريالاً", "A Discount for you"})
  void wantsTwoForWordsAboutPrices(String words) {
    assertThat(demanding(Trigger.PRICE), fine().words(words)).saysNo(Reason.FOUR_EYES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"موعدكم غداً", "discounted", "سعرات حرارية"})
  void wantsOneForOtherWords(String words) {
    assertThat(demanding(Trigger.PRICE), fine().words(words)).saysYes();
  }

  private static ApprovalRule demanding(Trigger trigger) {
    var words = Set.of("خصم", "٪", "السعر", "discount");
    return new ApprovalRule(Facts.settings(Set.of(), new FourEyes(Set.of(trigger), MANY, words)));
  }
}
