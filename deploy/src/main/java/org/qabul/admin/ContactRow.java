package org.qabul.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Contact;

/** A contact in the list, with what may be sent to them. */
public record ContactRow(
    Contact contact, List<PurposeStanding> consents, Optional<Instant> windowUntil) {

  /** Only what somebody said something about. */
  public List<PurposeStanding> known() {
    return consents.stream().filter(PurposeStanding::spokenOf).toList();
  }
}
