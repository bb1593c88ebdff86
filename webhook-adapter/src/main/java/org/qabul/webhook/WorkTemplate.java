package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qabul.desk.RecordTemplateChange;
import org.qabul.desk.RecordTemplateRewrite;
import org.qabul.domain.Purpose;
import org.qabul.domain.TemplateStatus;

/** Works what Meta says of a template. Its quality moves nothing by itself: Meta pauses in time. */
@Dependent
class WorkTemplate {
  private final RecordTemplateChange recordTemplateChange;
  private final RecordTemplateRewrite recordTemplateRewrite;

  @Inject
  WorkTemplate(
      RecordTemplateChange recordTemplateChange, RecordTemplateRewrite recordTemplateRewrite) {
    this.recordTemplateChange = recordTemplateChange;
    this.recordTemplateRewrite = recordTemplateRewrite;
  }

  /** Meta sends quality under the same field; that has no event. */
  boolean status(JsonObject value) {
    var next = Loose.text(value, "event").map(TemplateStatus::of);
    return next.isPresent() && changed(value, next, Optional.empty());
  }

  /** What is announced for later names the category of today as the new one. */
  boolean category(JsonObject value) {
    var next = Loose.text(value, "new_category").flatMap(WorkTemplate::purpose);
    boolean later = Loose.text(value, "correct_category").isPresent();
    return next.isPresent() && !later && changed(value, Optional.empty(), next);
  }

  private boolean changed(
      JsonObject value, Optional<TemplateStatus> status, Optional<Purpose> category) {
    var name = nameOf(value);
    var language = languageOf(value);
    return name.isPresent()
        && language.isPresent()
        && recordTemplateChange.record(name.get(), language.get(), status, category);
  }

  boolean components(JsonObject value) {
    var name = nameOf(value);
    var language = languageOf(value);
    var body = Loose.text(value, "message_template_element");
    return name.isPresent()
        && language.isPresent()
        && body.isPresent()
        && recordTemplateRewrite.record(
            name.get(),
            language.get(),
            body.get(),
            Loose.text(value, "message_template_footer").orElse(""),
            quickReplies(value));
  }

  private static List<String> quickReplies(JsonObject value) {
    return Loose.objects(value, "message_template_buttons").stream()
        .filter(
            button ->
                Loose.text(button, "message_template_button_type")
                    .filter("QUICK_REPLY"::equalsIgnoreCase)
                    .isPresent())
        .flatMap(button -> Loose.text(button, "message_template_button_text").stream())
        .toList();
  }

  private static Optional<String> nameOf(JsonObject value) {
    return Loose.text(value, "message_template_name");
  }

  private static Optional<String> languageOf(JsonObject value) {
    return Loose.text(value, "message_template_language");
  }

  private static Optional<Purpose> purpose(String category) {
    return switch (category.toUpperCase(Locale.ROOT)) {
      case "MARKETING" -> Optional.of(Purpose.MARKETING);
      case "UTILITY" -> Optional.of(Purpose.UTILITY);
      case "AUTHENTICATION" -> Optional.of(Purpose.AUTHENTICATION);
      default -> Optional.empty();
    };
  }
}
