package org.qabul.admin;

import java.util.List;
import org.qabul.compliance.ConsentEvent;
import org.qabul.domain.Contact;

/**
 * A person with the opt-outs that are in force, the weightiest first; none when all were lifted.
 */
public record StopRow(Contact contact, List<ConsentEvent> stops) {
  public boolean lifted() {
    return stops.isEmpty();
  }
}
