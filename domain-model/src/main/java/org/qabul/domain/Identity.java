package org.qabul.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How WhatsApp names a person: a phone number in E.164 with {@code +}, a business-scoped user id,
 * or both. At least one is there; since 2026 Meta leaves the phone out when the person hides it.
 */
public record Identity(@Nullable String phone, @Nullable String bsuid) {
  /** Begins what stands for who was found to be somebody else; no user id of Meta's does. */
  static final String MERGED = "merged.";

  public Identity {
    if (phone == null && bsuid == null) {
      throw new IllegalArgumentException("an identity needs a phone number or a BSUID");
    }
  }

  public static Identity ofPhone(String e164) {
    return new Identity(e164, null);
  }

  public Optional<String> phoneNumber() {
    return Optional.ofNullable(phone);
  }

  public Optional<String> userId() {
    return Optional.ofNullable(bsuid);
  }

  /** The part that none of these contacts has; empty when they have all of it. */
  public Optional<Identity> unclaimedBy(List<Contact> contacts) {
    return besides(contacts.stream().map(Contact::identity).toList());
  }

  /** The part that none of the others has; empty when they have all of it. */
  public Optional<Identity> besides(List<Identity> others) {
    boolean phoneTaken = others.stream().anyMatch(other -> Objects.equals(phone, other.phone));
    boolean bsuidTaken = others.stream().anyMatch(other -> Objects.equals(bsuid, other.bsuid));
    String freePhone = phoneTaken ? null : phone;
    String freeBsuid = bsuidTaken ? null : bsuid;
    return freePhone == null && freeBsuid == null
        ? Optional.empty()
        : Optional.of(new Identity(freePhone, freeBsuid));
  }

  /** Two user ids are two people, whatever number both were seen with: numbers change hands. */
  public boolean contradicts(Identity other) {
    return bsuid != null && other.bsuid != null && !bsuid.equals(other.bsuid);
  }

  /** Whether anybody can be reached by it; not where the person was erased or merged. */
  public boolean reachesSomebody() {
    return phone != null || bsuid != null && !Erased.is(bsuid) && !bsuid.startsWith(MERGED);
  }

  /** One stable text for ordering and sealing; never for showing or logging. */
  public String key() {
    return bsuid != null ? bsuid : String.valueOf(phone);
  }

  /** What a log may hold of it: the last two characters. */
  public String masked() {
    String key = phone != null ? phone : String.valueOf(bsuid);
    return "…" + key.substring(Math.max(0, key.length() - 2));
  }
}
