package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the desk. Cards reach the WhatsApp number that the operator linked
 * themselves, by sending from it the code shown on their page.
 */
@Entity
@Table(name = "operator_account")
public class Operator {
  private static final Duration LINK_CODE_TTL = Duration.ofMinutes(15);

  @Id private String id;
  private String login;
  private String name;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Language language;

  private boolean enabled;
  private @Nullable String phone;
  private @Nullable String bsuid;
  private @Nullable String linkCode;
  private @Nullable Instant linkCodeUntil;
  private @Nullable String editingVersionId;
  private @Nullable Instant lastHeardAt;
  @Version private int revision;

  protected Operator() {}

  public Operator(String login, String name, String passwordHash, Role role) {
    Limits.line("login", login, 60);
    Limits.line("name", name, Contact.MAX_NAME);
    this.id = OpaqueId.next();
    this.login = login;
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.language = Language.AR;
    this.enabled = true;
  }

  public void showLinkCode(String code, Instant now) {
    linkCode = code;
    linkCodeUntil = now.plus(LINK_CODE_TTL);
  }

  public boolean linkCodeHolds(Instant now) {
    return linkCode != null && linkCodeUntil != null && now.isBefore(linkCodeUntil);
  }

  public void link(Identity identity) {
    phone = identity.phone();
    bsuid = identity.bsuid();
    linkCode = null;
    linkCodeUntil = null;
  }

  /** The number or user id is not theirs any more: cards wait until they link themselves anew. */
  public void unlink() {
    phone = null;
    bsuid = null;
  }

  /** Their user id, once Meta names it: from then on the number alone is not enough. */
  public void learn(Identity identity) {
    bsuid = bsuid == null ? identity.bsuid() : bsuid;
  }

  public void heard(Instant at) {
    if (lastHeardAt == null || at.isAfter(lastHeardAt)) {
      lastHeardAt = at;
    }
  }

  public void awaitTextFor(String draftVersionId) {
    editingVersionId = draftVersionId;
  }

  public void stopEditing() {
    editingVersionId = null;
  }

  public void speaks(Language language) {
    this.language = language;
  }

  public void rename(String name) {
    Limits.line("name", name, Contact.MAX_NAME);
    this.name = name;
  }

  public void changeRole(Role role) {
    this.role = role;
  }

  public void disable() {
    enabled = false;
  }

  @Transient
  public String id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Role role() {
    return role;
  }

  public Language language() {
    return language;
  }

  public boolean enabled() {
    return enabled;
  }

  public Optional<Identity> linked() {
    return phone == null && bsuid == null
        ? Optional.empty()
        : Optional.of(new Identity(phone, bsuid));
  }

  public Optional<String> linkCode() {
    return Optional.ofNullable(linkCode);
  }

  /** The draft's version that their next text is meant to replace. */
  public Optional<String> editingVersionId() {
    return Optional.ofNullable(editingVersionId);
  }

  public Optional<Instant> lastHeardAt() {
    return Optional.ofNullable(lastHeardAt);
  }
}
