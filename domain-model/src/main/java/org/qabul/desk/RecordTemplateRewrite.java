package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.qabul.domain.Actor;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Meta changed what a template says: whatever was approved with the old words is stale. */
@Deed
public class RecordTemplateRewrite {
  private final Templates templates;
  private final Chronicle chronicle;

  @Inject
  RecordTemplateRewrite(Templates templates, Chronicle chronicle) {
    this.templates = templates;
    this.chronicle = chronicle;
  }

  /**
   * @return whether we know the template
   */
  public boolean record(
      String name, String languageCode, String body, String footer, List<String> quickReplies) {
    var template = templates.find(name, languageCode);
    template.ifPresent(found -> rewrite(found, body, footer, quickReplies));
    return template.isPresent();
  }

  private void rewrite(Template template, String body, String footer, List<String> quickReplies) {
    template.rewrite(body, footer, quickReplies, chronicle.now());
    chronicle.happened(
        new Subject(SubjectKind.TEMPLATE, template.id()),
        "template_rewritten",
        Actor.META,
        template.status().name());
  }
}
