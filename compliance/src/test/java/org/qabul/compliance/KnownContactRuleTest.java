package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;
import org.qabul.domain.Reason;

class KnownContactRuleTest {
  private static final Identity PHONE = Identity.ofPhone("+966500000001");

  private final KnownContactRule rule = new KnownContactRule();

  @Test
  void knowsAContactWithASource() {
    assertThat(rule, fine()).saysYes().saw("Source: crm");
  }

  @Test
  void refusesSomebodyWhoIsNotThere() {
    assertThat(rule, fine().contact(null)).saysNo(Reason.UNKNOWN_CONTACT);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void refusesAContactFromNowhere(@Nullable String source) {
    var nora = new Contact("نورة", PHONE, source, NOON);
    assertThat(rule, fine().contact(nora)).saysNo(Reason.UNKNOWN_CONTACT);
  }

  @Test
  void refusesAContactThatBecameAnother() {
    var nora = new Contact("نورة", PHONE, "crm", NOON);
    nora.mergeInto(new Contact("نورة", new Identity(null, "user"), "crm", NOON));
    assertThat(rule, fine().contact(nora))
        .saysNo(Reason.UNKNOWN_CONTACT)
        .saw("Merged into another");
  }

  @Test
  void refusesAChangedNumberUntilThePersonIsConfirmed() {
    var nora = new Contact("نورة", PHONE, "crm", NOON);
    nora.changeIdentity(Identity.ofPhone("+966500000009"));
    assertThat(rule, fine().contact(nora)).saysNo(Reason.IDENTITY_CHANGED);
    nora.confirmIdentity();
    assertThat(rule, fine().contact(nora)).saysYes();
  }
}
