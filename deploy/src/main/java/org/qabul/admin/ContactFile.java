package org.qabul.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent;
import org.qabul.domain.Contact;
import org.qabul.domain.Opportunity;

/**
 * Everything about a person.
 *
 * @param doubts lines with words of theirs that may be an opt-out, while nobody has decided
 * @param timeline the consent ledger's lines, the newest first
 */
public record ContactFile(
    Contact contact,
    List<PurposeStanding> consents,
    Optional<Instant> windowUntil,
    List<ConsentEvent> doubts,
    List<LedgerLine> timeline,
    List<Opportunity> opportunities,
    List<MessageRow> messages) {}
