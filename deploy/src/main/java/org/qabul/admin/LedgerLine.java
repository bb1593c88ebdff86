package org.qabul.admin;

import java.util.Optional;
import org.qabul.compliance.ConsentEvent;

/**
 * A line of the consent ledger as the timeline shows it.
 *
 * @param recordedBy the operator's name; empty when a system or the person's own words recorded it
 */
public record LedgerLine(ConsentEvent event, Optional<String> recordedBy) {
  public String tone() {
    return switch (event.type()) {
      case GIVEN, IMPORTED -> event.evidence().isPresent() ? "yes" : "wait";
      case WITHDRAWN, SUPPRESSED -> "no";
      case LIFTED, CLEARED -> "calm";
      case DOUBTED -> "wait";
    };
  }

  public String icon() {
    return switch (event.type()) {
      case GIVEN, IMPORTED -> "check";
      case WITHDRAWN, SUPPRESSED -> "cross";
      case LIFTED, CLEARED -> "reply";
      case DOUBTED -> "question";
    };
  }
}
