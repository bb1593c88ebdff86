package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.qabul.domain.Contacts;
import org.qabul.domain.LiveSend;
import org.qabul.domain.Operators;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;
import org.qabul.domain.Words;

/** How far the desk is from sending live, in a few lines. */
@Dependent
class ReadinessReport {
  private final LiveSend liveSend;
  private final Operators operators;
  private final Templates templates;
  private final Contacts contacts;

  @Inject
  ReadinessReport(LiveSend liveSend, Operators operators, Templates templates, Contacts contacts) {
    this.liveSend = liveSend;
    this.operators = operators;
    this.templates = templates;
    this.contacts = contacts;
  }

  Words words() {
    var lines = List.of(mode(), linked(), approvedTemplates(), known());
    return new Words(
        String.join("\n", lines.stream().map(Words::ar).toList()),
        String.join("\n", lines.stream().map(Words::en).toList()));
  }

  private Words mode() {
    return liveSend.allowed()
        ? new Words("الوضع: إرسال حي", "Mode: live")
        : new Words("الوضع: بروفة، لا شيء يُرسل", "Mode: rehearsal, nothing leaves");
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
