package org.qabul.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qabul.domain.Approval;
import org.qabul.domain.Contact;
import org.qabul.domain.Departure;
import org.qabul.domain.Identity;
import org.qabul.domain.SendRequest;

/**
 * What was read of many people at once.
 *
 * @param people the contacts that are written to, and those that were merged into them
 * @param lines of the ledger, by contact, in its order
 * @param erased when somebody with that identity was erased last
 * @param approvals by the version they speak of
 * @param left what counts for the frequency caps, the oldest first
 */
record Gathered(
    List<Contact> people,
    Map<String, List<ConsentEvent>> lines,
    Map<Identity, Instant> erased,
    Map<String, List<Approval>> approvals,
    List<Departure> left) {

  /** All contacts that are this person. */
  List<String> idsOf(String contactId) {
    return people.stream()
        .filter(
            one ->
                one.id().equals(contactId)
                    || one.mergedInto().filter(contactId::equals).isPresent())
        .map(Contact::id)
        .toList();
  }

  List<ConsentEvent> linesOf(String contactId) {
    return lines.getOrDefault(contactId, List.of());
  }

  Optional<Instant> erasedAt(Identity identity) {
    return Optional.ofNullable(erased.get(identity));
  }

  /** All that were given to the version whose words this message has. */
  List<Approval> approvalsOf(SendRequest request) {
    return request
        .approval()
        .map(Approval::draftVersionId)
        .map(version -> approvals.getOrDefault(version, List.of()))
        .orElse(List.of());
  }

  List<Departure> leftTo(List<String> contactIds) {
    return left.stream().filter(one -> contactIds.contains(one.contactId())).toList();
  }
}
