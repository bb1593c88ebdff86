package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.Drafts;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateStatus;
import org.qabul.domain.Templates;

/** Meta refused a message for its template: nothing else is sent with it until Meta says so. */
@Dependent
class TakeTemplateOut {
  private static final Map<Integer, TemplateStatus> SAID =
      Map.of(
          132007, TemplateStatus.REJECTED,
          132015, TemplateStatus.PAUSED,
          132016, TemplateStatus.DISABLED);

  private final Drafts drafts;
  private final Templates templates;
  private final Chronicle chronicle;

  @Inject
  TakeTemplateOut(Drafts drafts, Templates templates, Chronicle chronicle) {
    this.drafts = drafts;
    this.templates = templates;
    this.chronicle = chronicle;
  }

  void takeOut(OutboundMessage message, Failure failure) {
    templateOf(message)
        .filter(template -> template.status().sendable())
        .ifPresent(template -> takeOut(template, failure));
  }

  private Optional<Template> templateOf(OutboundMessage message) {
    return message.letter()
        ? drafts
            .version(message.subject().id())
            .map(version -> version.content())
            .flatMap(this::templateOf)
        : Optional.empty();
  }

  private Optional<Template> templateOf(Content content) {
    return content instanceof Content.Templated templated
        ? templates.find(templated.name(), templated.languageCode())
        : Optional.empty();
  }

  private void takeOut(Template template, Failure failure) {
    template.become(SAID.getOrDefault(failure.code(), TemplateStatus.UNKNOWN), chronicle.now());
    chronicle.happened(
        new Subject(SubjectKind.TEMPLATE, template.id()),
        "template_changed",
        Actor.META,
        "error " + failure.code());
  }
}
