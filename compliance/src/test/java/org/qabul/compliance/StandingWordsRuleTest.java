package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.domain.Language;
import org.qabul.domain.Operator;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;

class StandingWordsRuleTest {
  private static final String NO_ADMIN = "Whoever approved the words is no admin now";

  private final StandingWordsRule rule = new StandingWordsRule();
  private final Operator admin = operator(Role.ADMIN);
  private final OptOutAnswer answer =
      new OptOutAnswer(Language.AR, "تم إيقاف الرسائل.", admin.id(), NOON);

  @Test
  void takesTheWordsOfAnAdmin() {
    assertThat(rule, fine().answer(answer).approver(admin))
        .saysYes()
        .saw("Words an admin approved for opt-outs");
  }

  @Test
  void takesNoOtherWords() {
    assertThat(rule, fine().approver(admin))
        .saysNo(Reason.NOT_APPROVED)
        .saw("Not the words approved for opt-outs");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void takesThemOfNobodyWhoIsNoAdminNow(Role role) {
    assertThat(rule, fine().answer(answer).approver(operator(role)))
        .saysNo(Reason.NOT_APPROVED)
        .saw(NO_ADMIN);
  }

  @Test
  void takesThemOfNobodyWhoIsDisabledOrGone() {
    assertThat(rule, fine().answer(answer).approver(null))
        .saysNo(Reason.NOT_APPROVED)
        .saw(NO_ADMIN);
    admin.disable();
    assertThat(rule, fine().answer(answer).approver(admin))
        .saysNo(Reason.NOT_APPROVED)
        .saw(NO_ADMIN);
  }

  private static Operator operator(Role role) {
    return new Operator("huda", "هدى", "no password", role);
  }
}
