package org.qabul.compliance;

import java.util.Optional;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.Language;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendRequest;
import org.qabul.story.DeskWiring;
import org.qabul.story.Story;

/** What the gate would look at for a marketing message to somebody; needs a transaction. */
final class SuppressionFacts {
  private SuppressionFacts() {}

  static ContactFacts of(Story story, String contactId) {
    var contact = story.the(Contacts.class).find(contactId).orElseThrow();
    var request =
        new SendRequest(
            "message",
            new Recipient.ToContact(contactId, contact.identity()),
            DeskWiring.BUSINESS_NUMBER,
            Language.AR,
            Purpose.MARKETING,
            new Content.Text("x"),
            new Payload("{}"),
            Optional.empty());
    return story.the(FindFacts.class).onContact(request, story.clock().instant());
  }
}
