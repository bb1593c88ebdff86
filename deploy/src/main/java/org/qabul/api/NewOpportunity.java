package org.qabul.api;

import java.util.List;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;

/** An opportunity as a feeder posts it. */
record NewOpportunity(ContactRef contact, Proposal proposal) {
  static NewOpportunity read(Fields fields) {
    var contact = ContactRef.read(fields);
    var type = fields.requiredChoice("type", List.of(OpportunityType.values()));
    String title = fields.requiredText("title", Proposal.MAX_TITLE);
    String company = fields.text("company", Proposal.MAX_TITLE).orElse(employer(contact));
    String whyNow = fields.text("why_now", Proposal.MAX_LINE).orElse("");
    String worth = fields.text("worth", Proposal.MAX_TITLE).orElse("");
    String action = fields.text("recommended_action", Proposal.MAX_LINE).orElse("");
    String message = fields.requiredText("suggested_message", Proposal.MAX_MESSAGE);
    var risks = fields.lines("risks", Proposal.MAX_LINES, Proposal.MAX_LINE);
    var evidence = fields.lines("evidence", Proposal.MAX_LINES, Proposal.MAX_LINE);
    int score = fields.requiredNumber("score", 0, 100);
    var purpose = fields.requiredChoice("purpose", List.of(Purpose.values()));
    var language = fields.choice("language", List.of(Language.values())).orElse(Language.AR);
    fields.done();
    return new NewOpportunity(
        contact,
        new Proposal(
            type, title, company, whyNow, worth, action, message, risks, evidence, score, purpose,
            language));
  }

  private static String employer(ContactRef contact) {
    return contact instanceof ContactRef.Person person ? person.company() : "";
  }
}
