package org.qabul.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person the business may talk to. Phone and BSUID are two identities of one contact; either may
 * be missing. {@code source} says where the contact comes from, and nobody without one is written
 * to.
 */
@Entity
@Table(name = "contact")
public class Contact {
  public static final int MAX_NAME = 120;

  @Id private String id;
  private String name;
  private @Nullable String company;
  private @Nullable String phone;
  private @Nullable String bsuid;

  @Enumerated(EnumType.STRING)
  private Language language;

  private @Nullable String source;
  private boolean identityChanged;
  private @Nullable Instant marketingCoolsUntil;
  private @Nullable Instant unreachableSince;
  private @Nullable Instant lastHeardAt;
  private Instant createdAt;
  private @Nullable Instant erasedAt;
  private @Nullable String mergedInto;

  @ElementCollection
  @CollectionTable(name = "former_identity", joinColumns = @JoinColumn(name = "contact_id"))
  private List<FormerIdentity> former = new ArrayList<>();

  @Version private int revision;

  protected Contact() {}

  public Contact(String name, Identity identity, @Nullable String source, Instant now) {
    Limits.line("name", name, MAX_NAME);
    this.id = OpaqueId.next();
    this.name = name;
    this.phone = identity.phone();
    this.bsuid = identity.bsuid();
    this.language = Language.AR;
    this.source = source;
    this.createdAt = now;
  }

  public Contact worksAt(String company) {
    Limits.optionalLine("company", company, MAX_NAME);
    this.company = company;
    return this;
  }

  /** What is written of them from now on. */
  public void correct(String name, String company, Language language) {
    Limits.line("name", name, MAX_NAME);
    worksAt(company);
    this.name = name;
    this.language = language;
  }

  /**
   * Where they come from, said once.
   *
   * @throws IllegalStateException when that is known
   */
  public void comesFrom(String source) {
    if (source().filter(known -> !known.isBlank()).isPresent()) {
      throw new IllegalStateException("where the contact comes from is known");
    }
    Limits.line("source", source, MAX_NAME);
    this.source = source;
  }

  public Contact speaks(Language language) {
    this.language = language;
    return this;
  }

  /** The person wrote: the 24-hour window counts from their own timestamp, and never moves back. */
  public void heard(Instant at) {
    if (lastHeardAt == null || at.isAfter(lastHeardAt)) {
      lastHeardAt = at;
    }
    unreachableSince = null;
  }

  /** Learns the identity that was still missing; one already known is never overwritten here. */
  public void learn(Identity identity) {
    phone = phone == null ? identity.phone() : phone;
    bsuid = bsuid == null ? identity.bsuid() : bsuid;
  }

  /**
   * The number or user id changed hands or form: sends wait until an operator confirms the person.
   */
  public void changeIdentity(Identity identity) {
    if (!identity.equals(identity())) {
      former.add(FormerIdentity.of(identity()));
    }
    phone = identity.phone();
    bsuid = identity.bsuid();
    identityChanged = true;
  }

  /** Their number reaches somebody else now; what they said stays theirs. */
  public void loseNumber() {
    former.add(FormerIdentity.of(identity()));
    phone = null;
    identityChanged = true;
  }

  /**
   * They are one person: the other is known by what this one was known as, and heard when this one
   * was; whoever had to confirm the one confirms the other. Nobody is written to under this one.
   */
  public void mergeInto(Contact kept) {
    former.add(FormerIdentity.of(identity()));
    lastHeardAt().ifPresent(kept::heard);
    kept.identityChanged |= identityChanged;
    marketingCoolsUntil().ifPresent(kept::coolMarketing);
    mergedInto = kept.id;
    phone = null;
    bsuid = Identity.MERGED + id;
  }

  public void confirmIdentity() {
    identityChanged = false;
  }

  /** Meta takes no marketing for this person for a while, whoever sends it (131049). */
  public void coolMarketing(Instant until) {
    if (marketingCoolsUntil == null || marketingCoolsUntil.isBefore(until)) {
      marketingCoolsUntil = until;
    }
  }

  public Optional<Instant> marketingCoolsUntil() {
    return Optional.ofNullable(marketingCoolsUntil);
  }

  public void unreachable(Instant since) {
    unreachableSince = since;
  }

  @Transient
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Optional<String> company() {
    return Optional.ofNullable(company);
  }

  public Identity identity() {
    return new Identity(phone, bsuid);
  }

  public Language language() {
    return language;
  }

  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  public boolean identityChanged() {
    return identityChanged;
  }

  public Optional<Instant> unreachableSince() {
    return Optional.ofNullable(unreachableSince);
  }

  public Optional<Instant> lastHeardAt() {
    return Optional.ofNullable(lastHeardAt);
  }

  /** When everything that tells who they are was erased. */
  public Optional<Instant> erasedAt() {
    return Optional.ofNullable(erasedAt);
  }

  /** The contact that is the same person and was kept. */
  public Optional<String> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  /** As what they were known before. */
  public List<FormerIdentity> formerIdentities() {
    return List.copyOf(former);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
