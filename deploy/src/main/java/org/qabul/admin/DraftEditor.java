package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Content;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Template;
import org.qabul.domain.TemplateText;

/** The words of the open draft while they are being changed: free ones, or a template's values. */
@Named
@RequestScoped
public class DraftEditor {
  private static final String FREE = "free";

  private final OpenCase open;
  private final Address address;
  private final ReadTemplates templates;
  private @Nullable String seenVersion;
  private @Nullable String text;
  private @Nullable List<Place> places;
  private @Nullable Optional<Template> template;

  @Inject
  DraftEditor(OpenCase open, Address address, ReadTemplates templates) {
    this.open = open;
    this.address = address;
    this.templates = templates;
  }

  /** One value of a template. */
  public static final class Place {
    private final int number;
    private String value;

    Place(int number, String value) {
      this.number = number;
      this.value = value;
    }

    public int getNumber() {
      return number;
    }

    public String getValue() {
      return value;
    }

    public void setValue(String value) {
      this.value = value;
    }
  }

  /** The template chosen in the address, or the one that the version already is. */
  public Optional<Template> template() {
    if (template == null) {
      template = chosenId().flatMap(templates::withId);
    }
    return template;
  }

  private Optional<String> chosenId() {
    if (address.has("template")) {
      return Optional.of(address.value("template")).filter(id -> !id.equals(FREE));
    }
    return saved()
        .filter(Content.Templated.class::isInstance)
        .map(Content.Templated.class::cast)
        .map(content -> Template.idOf(content.name(), content.languageCode()));
  }

  public boolean templated() {
    return template().isPresent();
  }

  public List<Template> offered() {
    return open.found()
        .flatMap(DeskCase::draft)
        .map(draft -> templates.fitting(draft.purpose()))
        .orElse(List.of());
  }

  /** What would be saved. */
  Content content() {
    return template().map(this::filled).orElseGet(() -> new Content.Text(getText()));
  }

  boolean empty() {
    return !templated() && getText().isBlank();
  }

  /** Whether something was typed that is in no version yet. */
  boolean changed() {
    return saved().filter(content()::equals).isEmpty();
  }

  private Content filled(Template chosen) {
    var values = getPlaces().stream().map(place -> place.getValue().strip()).toList();
    return new Content.Templated(chosen.name(), chosen.languageCode(), values, chosen.body());
  }

  private Optional<Content> saved() {
    return open.found().flatMap(DeskCase::version).map(DraftVersion::content);
  }

  public List<Place> getPlaces() {
    if (places == null) {
      places = new ArrayList<>();
      var known = saved().map(DraftEditor::parameters).orElse(List.of());
      int wanted = template().map(Template::body).map(TemplateText::places).orElse(0);
      for (int i = 0; i < wanted; i++) {
        places.add(new Place(i + 1, i < known.size() ? known.get(i) : ""));
      }
    }
    return places;
  }

  private static List<String> parameters(Content content) {
    return content instanceof Content.Templated templated ? templated.parameters() : List.of();
  }

  public String getText() {
    return text == null ? saved().map(Content::preview).orElse("") : text;
  }

  /** Browsers send line ends as two characters; counted and sent they are one. */
  public void setText(String typed) {
    text = typed.replace("\r\n", "\n");
  }

  /** The version that was on the page when the button was pressed. */
  public String getSeenVersion() {
    return seenVersion == null ? open.found().map(DeskCase::versionId).orElse("") : seenVersion;
  }

  public void setSeenVersion(String seen) {
    seenVersion = seen;
  }
}
