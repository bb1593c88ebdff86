package org.qabul.admin;

import java.util.Optional;
import org.qabul.compliance.ConsentEvent;

/**
 * A line of the consent ledger as the timeline shows it.
 *
 * @param recordedBy the operator's name; empty when a system or the person's own words recorded it
 * @param corrected a later line says that this one was wrong
 */
public record LedgerLine(ConsentEvent event, Optional<String> recordedBy, boolean corrected) {
  public String tone() {
    return switch (event.type()) {
      case GIVEN, CONFIRMED, IMPORTED -> event.proof().isPresent() ? "yes" : "wait";
      case REFUSED, WITHDRAWN, SUPPRESSED, ERASED -> "no";
      case REQUESTED, EXPIRED, CORRECTED, LIFTED, CLEARED -> "calm";
      case DOUBTED -> "wait";
    };
  }

  /** Somebody may still say that it was written down wrongly. */
  public boolean correctable() {
    return event.type().agrees() && !corrected;
  }

  public String icon() {
    return switch (event.type()) {
      case GIVEN, CONFIRMED, IMPORTED -> "check";
      case REFUSED, WITHDRAWN, SUPPRESSED, ERASED -> "cross";
      case EXPIRED -> "clock";
      case REQUESTED, CORRECTED, LIFTED, CLEARED -> "reply";
      case DOUBTED -> "question";
    };
  }
}
