package org.qabul.api;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.qabul.desk.Deed;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.graph.RehearsalMessages;

/** Reads what was drawn on one rehearsal phone. */
@Deed
class FindRehearsed {
  private static final Page NEWEST = Page.first(50);

  private final RehearsalMessages messages;
  private final Operators operators;
  private final Contacts contacts;

  @Inject
  FindRehearsed(RehearsalMessages messages, Operators operators, Contacts contacts) {
    this.messages = messages;
    this.operators = operators;
    this.contacts = contacts;
  }

  public RehearsedPage newest(String phone) {
    return new RehearsedPage(
        recipient(phone)
            .map(id -> messages.on(id, NEWEST).stream().map(RehearsedJson::of).toList())
            .orElse(List.of()));
  }

  private Optional<String> recipient(String phone) {
    return operators
        .byPhone(phone)
        .map(Operator::id)
        .or(() -> contacts.byPhone(phone).map(Contact::id));
  }

  /** One phone's messages, newest first. */
  public record RehearsedPage(List<RehearsedJson> items) {}
}
