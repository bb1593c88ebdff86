package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateStatus;
import org.qabul.domain.Templates;

/** Meta changed a template's status or category. */
@Deed
public class RecordTemplateChange {
  private final Templates templates;
  private final Chronicle chronicle;

  @Inject
  RecordTemplateChange(Templates templates, Chronicle chronicle) {
    this.templates = templates;
    this.chronicle = chronicle;
  }

  /**
   * @return whether we know the template
   */
  public boolean record(
      String name,
      String languageCode,
      Optional<TemplateStatus> status,
      Optional<Purpose> category) {
    var template = templates.find(name, languageCode);
    template.ifPresent(found -> change(found, status, category));
    return template.isPresent();
  }

  private void change(
      Template template, Optional<TemplateStatus> status, Optional<Purpose> category) {
    status.ifPresent(next -> template.become(next, chronicle.now()));
    category.ifPresent(next -> template.recategorise(next, chronicle.now()));
    chronicle.happened(
        new Subject(SubjectKind.TEMPLATE, template.id()),
        "template_changed",
        Actor.META,
        template.status().name());
  }
}
