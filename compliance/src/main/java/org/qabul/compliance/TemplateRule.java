package org.qabul.compliance;

import java.util.Optional;
import org.qabul.domain.Approval;
import org.qabul.domain.Content;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateText;
import org.qabul.domain.Words;

/**
 * A template is approved by Meta, of a category that fits, filled, and as it was when approved
 * here.
 */
final class TemplateRule extends Rule {
  TemplateRule() {
    super("template", new Words("القالب", "Template"));
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return facts.request().content() instanceof Content.Templated content
        ? judge(content, facts)
        : yes(new Words("نص حر بلا قالب", "Free words, no template"));
  }

  private Finding judge(Content.Templated content, ContactFacts facts) {
    var template = facts.template().filter(found -> sendable(found, facts));
    if (template.isEmpty() || !filled(content)) {
      return no(Reason.TEMPLATE_NOT_APPROVED, named(content));
    }
    return unchanged(template.get(), content, facts.request().approval())
        ? yes(named(content))
        : no(Reason.TEMPLATE_CHANGED, named(content));
  }

  private static boolean sendable(Template template, ContactFacts facts) {
    return template.status().sendable() && template.fits(facts.request().purpose());
  }

  private static boolean filled(Content.Templated content) {
    return TemplateText.places(content.body()) == content.parameters().size()
        && content.parameters().stream().noneMatch(String::isBlank);
  }

  private static boolean unchanged(
      Template template, Content.Templated content, Optional<Approval> approval) {
    return template.body().equals(content.body())
        && approval
            .flatMap(Approval::templateHash)
            .map(template.contentHash()::equals)
            .orElse(true);
  }

  private static Words named(Content.Templated content) {
    return new Words("القالب %s", "Template %s").with(content.name());
  }
}
