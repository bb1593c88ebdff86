package org.qabul.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One wording of a draft. Never changed: other words are another version with another id. */
@Entity
@Table(name = "draft_version")
public class DraftVersion {
  @Id private String id;
  private String draftId;
  private int number;
  private String body;
  private @Nullable String templateName;
  private @Nullable String templateLanguage;

  @Convert(converter = Lines.class)
  private List<String> templateParameters = List.of();

  private @Nullable String differs;

  @Enumerated(EnumType.STRING)
  private Origin authorOrigin;

  private String authorId;
  private Instant writtenAt;

  protected DraftVersion() {}

  DraftVersion(String draftId, int number, Content content, Actor author, Instant now) {
    this.id = OpaqueId.next();
    this.draftId = draftId;
    this.number = number;
    this.authorOrigin = author.origin();
    this.authorId = author.id();
    this.writtenAt = now;
    this.body = write(content);
  }

  /** Made because these were not as approved when the version before was about to leave. */
  DraftVersion since(List<SealPart> parts) {
    differs = parts.stream().map(SealPart::name).collect(Collectors.joining(" "));
    return this;
  }

  /** What had changed; empty for a version that somebody wrote. */
  public List<SealPart> differs() {
    return differs == null || differs.isEmpty()
        ? List.of()
        : Arrays.stream(differs.split(" ", -1)).map(SealPart::valueOf).toList();
  }

  private String write(Content content) {
    if (content instanceof Content.Templated template) {
      templateName = template.name();
      templateLanguage = template.languageCode();
      templateParameters = template.parameters();
      return template.body();
    }
    return content.preview();
  }

  public Content content() {
    return templateName == null || templateLanguage == null
        ? new Content.Text(body)
        : new Content.Templated(templateName, templateLanguage, templateParameters, body);
  }

  @Transient
  public String id() {
    return id;
  }

  public String draftId() {
    return draftId;
  }

  public int number() {
    return number;
  }

  public Actor author() {
    return new Actor(authorOrigin, authorId);
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
