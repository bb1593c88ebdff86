package org.qabul.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A message form that Meta approves once and that may then be sent outside the window. */
@Entity
@Table(name = "template")
public class Template {
  @Id private String id;
  private String name;
  private String languageCode;

  @Enumerated(EnumType.STRING)
  private Purpose category;

  @Enumerated(EnumType.STRING)
  private TemplateStatus status;

  private String body;
  private String footer;

  @Convert(converter = Lines.class)
  private List<String> quickReplies = List.of();

  private Instant changedAt;
  @Version private int revision;

  protected Template() {}

  public Template(
      String name,
      String languageCode,
      Purpose category,
      String body,
      String footer,
      List<String> quickReplies,
      Instant now) {
    this.id = idOf(name, languageCode);
    this.name = name;
    this.languageCode = normal(languageCode);
    this.category = category;
    this.status = TemplateStatus.APPROVED;
    this.body = body;
    this.footer = footer;
    this.quickReplies = List.copyOf(quickReplies);
    this.changedAt = now;
  }

  /**
   * Meta's webhooks write {@code en-US} where its API writes {@code en_US}: both are one template.
   */
  public static String idOf(String name, String languageCode) {
    return name.toLowerCase(Locale.ROOT) + "/" + normal(languageCode);
  }

  private static String normal(String languageCode) {
    return languageCode.replace('-', '_');
  }

  public void become(TemplateStatus next, Instant now) {
    status = next;
    changedAt = now;
  }

  public void recategorise(Purpose category, Instant now) {
    this.category = category;
    changedAt = now;
  }

  public void rewrite(String body, String footer, List<String> quickReplies, Instant now) {
    this.body = body;
    this.footer = footer;
    this.quickReplies = List.copyOf(quickReplies);
    changedAt = now;
  }

  /** Changes whenever what the person would read, or what Meta files it under, changes. */
  public String contentHash() {
    return Seal.over(
            List.of(
                name, languageCode, category.name(), body, footer, String.join("\n", quickReplies)))
        .hex();
  }

  public boolean fits(Purpose purpose) {
    return category == (purpose == Purpose.SERVICE_REPLY ? Purpose.UTILITY : purpose);
  }

  @Transient
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String languageCode() {
    return languageCode;
  }

  public Purpose category() {
    return category;
  }

  public TemplateStatus status() {
    return status;
  }

  public String body() {
    return body;
  }

  public String footer() {
    return footer;
  }

  public List<String> quickReplies() {
    return quickReplies;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
