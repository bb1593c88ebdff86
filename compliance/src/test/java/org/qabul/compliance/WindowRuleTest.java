package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;

class WindowRuleTest {
  private static final Duration DAY = Duration.ofHours(24);

  private final WindowRule rule = new WindowRule();

  @Test
  void letsFreeWordsPassInTheLastSecond() {
    assertThat(rule, fine().at(NOON.plus(DAY).minusSeconds(1))).saysYes();
  }

  @Test
  void refusesFreeWordsAfterTwentyFourHours() {
    assertThat(rule, fine().at(NOON.plus(DAY))).saysNo(Reason.WINDOW_CLOSED);
  }

  @Test
  void refusesFreeWordsToSomebodyWhoNeverWrote() {
    var silent = new Contact("نورة", Identity.ofPhone("+966500000002"), "crm", NOON);
    assertThat(rule, fine().contact(silent)).saysNo(Reason.WINDOW_CLOSED);
  }

  @Test
  void countsFromTheLatestWordWhateverCameAfterIt() {
    var facts = fine().heardAt(NOON.minus(DAY.multipliedBy(3)));
    assertThat(rule, facts.at(NOON.plus(DAY).minusSeconds(1))).saysYes();
  }

  @Test
  void isNoMatterOfTemplates() {
    var template = Facts.template("offer", Purpose.MARKETING);
    var facts = fine().template(template, "نورة").at(NOON.plus(DAY.multipliedBy(9)));
    assertThat(rule, facts).saysYes();
  }
}
