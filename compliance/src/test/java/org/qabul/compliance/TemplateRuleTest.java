package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateStatus;

class TemplateRuleTest {
  private final TemplateRule rule = new TemplateRule();
  private final Template offer = Facts.template("offer", Purpose.MARKETING);

  @Test
  void letsFreeWordsPass() {
    assertThat(rule, fine()).saysYes();
  }

  @Test
  void letsAnApprovedTemplatePass() {
    assertThat(rule, fine().template(offer, "نورة")).saysYes().saw("Template offer");
  }

  @Test
  void refusesATemplateNobodyKnows() {
    assertThat(rule, fine().template(null, "نورة")).saysNo(Reason.TEMPLATE_NOT_APPROVED);
  }

  @ParameterizedTest
  @EnumSource(value = TemplateStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
  void refusesEveryStateButApproved(TemplateStatus status) {
    offer.become(status, NOON);
    assertThat(rule, fine().template(offer, "نورة")).saysNo(Reason.TEMPLATE_NOT_APPROVED);
  }

  @ParameterizedTest
  @CsvSource({
    "MARKETING, MARKETING, true",
    "MARKETING, UTILITY, false",
    "UTILITY, UTILITY, true",
    "UTILITY, MARKETING, false",
    "SERVICE_REPLY, UTILITY, true",
    "SERVICE_REPLY, MARKETING, false",
    "AUTHENTICATION, AUTHENTICATION, true",
    "AUTHENTICATION, UTILITY, false"
  })
  void wantsTheCategoryThatFitsThePurpose(Purpose purpose, Purpose category, boolean fits) {
    var facts = fine().purpose(purpose).template(Facts.template("offer", category), "نورة");
    if (fits) {
      assertThat(rule, facts).saysYes();
    } else {
      assertThat(rule, facts).saysNo(Reason.TEMPLATE_NOT_APPROVED);
    }
  }

  @Test
  void refusesPlacesThatAreNotFilled() {
    assertThat(rule, fine().template(offer)).saysNo(Reason.TEMPLATE_NOT_APPROVED);
    assertThat(rule, fine().template(offer, " ")).saysNo(Reason.TEMPLATE_NOT_APPROVED);
    assertThat(rule, fine().template(offer, "نورة", "زائد")).saysNo(Reason.TEMPLATE_NOT_APPROVED);
  }

  @Test
  void refusesOtherWordsThanTheOnesChosen() {
    offer.rewrite("مرحباً يا {{1}}", "", List.of(), NOON);
    assertThat(rule, fine().template(offer, "نورة")).saysNo(Reason.TEMPLATE_CHANGED);
  }

  @Test
  void refusesAFooterThatChangedSinceTheApproval() {
    var facts = fine().template(offer, "نورة").approval(approvalOf(offer));
    assertThat(rule, facts).saysYes();
    offer.rewrite(Facts.BODY, "تذييل جديد", List.of(), NOON);
    assertThat(rule, facts).saysNo(Reason.TEMPLATE_CHANGED);
  }

  @Test
  void refusesACategoryThatChangedAndFitsStill() {
    var facts = fine().purpose(Purpose.UTILITY).template(offer, "نورة").approval(approvalOf(offer));
    offer.recategorise(Purpose.UTILITY, NOON);
    assertThat(rule, facts).saysNo(Reason.TEMPLATE_CHANGED);
  }

  private static Approval approvalOf(Template template) {
    return new Approval("version", Actor.onPage("sara"), NOON, NOON.plusSeconds(60))
        .sealed(Facts.sealing("nothing"), "message", template.contentHash());
  }
}
