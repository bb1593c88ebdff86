package org.qabul.admin;

import java.util.List;
import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.StatusReport;
import org.qabul.graph.ErrorTable;

/** A message to a contact with all that is known of its way. */
public record MessageRow(
    OutboundMessage message,
    Contact contact,
    String gist,
    String payload,
    List<StatusReport> reports) {

  public Chip chip() {
    return Chip.of(message.status());
  }

  public Optional<Fortune> fortune() {
    return Fortune.of(message);
  }

  /** What Meta once said against it, although it went on. */
  public Optional<Failure> setback() {
    return message.status() == OutboundStatus.FAILED
        ? Optional.empty()
        : message.progress().failureCode().map(code -> ErrorTable.failure(code, ""));
  }

  public boolean unknown() {
    return message.status() == OutboundStatus.UNKNOWN;
  }

  /** Where more of it is shown: on the desk, or with its person when it has no draft there. */
  public String address() {
    return address(message);
  }

  static String address(OutboundMessage message) {
    return message.letter()
        ? "desk?tab=%s&id=%s".formatted(DeskTab.holding(message.status()).code(), message.id())
        : "contact?id=" + message.recipientId();
  }
}
