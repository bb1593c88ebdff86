package org.qabul.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Contact;
import org.qabul.domain.Departure;
import org.qabul.domain.Operator;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.SealedParts;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;

/**
 * Everything the rules look at for a message to a contact, read once, with the contact's row held.
 *
 * @param erasedAt when somebody with this number or user id was erased last
 * @param approver the operator who approved it, as they are now
 * @param author who wrote the words, as an operator's id or the feeder
 * @param eyes the operators who stand behind this very message now: approvers, and who wrote it
 * @param parts what the message is now, as a seal would cover it
 * @param leftBefore the messages that count for the frequency caps, oldest first
 * @param marketingCools when Meta takes marketing for this person again; empty when nobody asks
 * @param firstContact nothing ever left to this person; false too when nobody asks
 * @param recipients others who were approved a message in the last 24 hours, counted until they are
 *     too many; 0 when nobody asks
 * @param answer what the message says of an opt-out, when it is the answer to one and still in
 *     force
 * @param answeredLately somebody with this identity was answered within a day, or is about to be;
 *     false too when the message is no such answer
 */
record ContactFacts(
    SendRequest request,
    Instant now,
    Optional<Contact> contact,
    Optional<Instant> erasedAt,
    Optional<Operator> approver,
    String author,
    Set<String> eyes,
    SealedParts parts,
    Standing standing,
    Optional<Template> template,
    List<Departure> leftBefore,
    Optional<Instant> marketingCools,
    boolean firstContact,
    long recipients,
    Optional<AccountHealth> account,
    Optional<OptOutAnswer> answer,
    boolean answeredLately) {}
