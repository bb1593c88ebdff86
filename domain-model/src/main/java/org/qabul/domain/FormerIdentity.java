package org.qabul.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How a contact was known before; either part may be missing. */
@Embeddable
public record FormerIdentity(@Nullable String phone, @Nullable String bsuid) {
  static FormerIdentity of(Identity identity) {
    return new FormerIdentity(identity.phone(), identity.bsuid());
  }

  public Identity identity() {
    return new Identity(phone, bsuid);
  }
}
