package org.qabul.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Contact;
import org.qabul.domain.Operator;
import org.qabul.domain.Seal;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;

/**
 * Everything the rules look at for a message to a contact, read once, with the contact's row held.
 *
 * @param approver the operator who approved it, as they are now
 * @param author who wrote the words, as an operator's id or the feeder
 * @param seal the seal as it would be now
 * @param leftBefore when the messages that count for the frequency cap left, oldest first
 */
record ContactFacts(
    SendRequest request,
    Instant now,
    Optional<Contact> contact,
    Optional<Operator> approver,
    String author,
    Seal seal,
    Standing standing,
    Optional<Template> template,
    List<Instant> leftBefore,
    Optional<AccountHealth> account) {}
