package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.LiveSend;
import org.qabul.domain.Operators;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;
import org.qabul.domain.Words;

/** How far the desk is from sending live, in a few lines. */
@Dependent
class ReadinessReport {
  private static final Words HEALTHY = new Words("الحساب: سليم", "Account: healthy");
  private static final Words HELD =
      new Words(
          "الحساب: معلّق، والسبب %s؛ على المدير إصلاحه ثم رفع التعليق من المكتب",
          "Account: held because of %s; an admin must mend it, then lift the hold on the desk");

  private final LiveSend liveSend;
  private final Operators operators;
  private final Templates templates;
  private final Contacts contacts;
  private final AccountHealths accounts;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  ReadinessReport(
      LiveSend liveSend,
      Operators operators,
      Templates templates,
      Contacts contacts,
      AccountHealths accounts,
      DeskSettings settings,
      Clock clock) {
    this.liveSend = liveSend;
    this.operators = operators;
    this.templates = templates;
    this.contacts = contacts;
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  Words words() {
    var lines = List.of(mode(), account(), linked(), approvedTemplates(), known());
    return new Words(
        String.join("\n", lines.stream().map(Words::ar).toList()),
        String.join("\n", lines.stream().map(Words::en).toList()));
  }

  private Words mode() {
    return liveSend.allowed()
        ? new Words("الوضع: إرسال حي", "Mode: live")
        : new Words("الوضع: بروفة، لا شيء يُرسل", "Mode: rehearsal, nothing leaves");
  }

  private Words account() {
    return accounts
        .find(settings.businessNumber())
        .filter(account -> account.held(clock.instant()))
        .flatMap(AccountHealth::heldBecause)
        .map(because -> HELD.with(because))
        .orElse(HEALTHY);
  }

  private Words linked() {
    return new Words("مشغّلون مرتبطون: %s", "Linked operators: %s").with(operators.linked().size());
  }

  private Words approvedTemplates() {
    long approved = templates.byName().stream().filter(ReadinessReport::sendable).count();
    return new Words("قوالب معتمدة: %s", "Approved templates: %s").with(approved);
  }

  private static boolean sendable(Template template) {
    return template.status().sendable();
  }

  private Words known() {
    return new Words("جهات الاتصال: %s", "Contacts: %s").with(contacts.count());
  }
}
