package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Purpose;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Reads the templates that may be sent for a purpose. */
@Reading
class ReadTemplates {
  private final Templates templates;

  @Inject
  ReadTemplates(Templates templates) {
    this.templates = templates;
  }

  List<Template> fitting(Purpose purpose) {
    return templates.byName().stream()
        .filter(template -> template.status().sendable() && template.fits(purpose))
        .toList();
  }

  Optional<Template> withId(String id) {
    return templates.byName().stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
