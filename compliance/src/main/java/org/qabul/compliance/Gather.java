package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Departure;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SendRequest;

/** Asks the database about many messages with one query for each kind of fact. */
@Dependent
class Gather {
  private final Contacts contacts;
  private final ConsentLedger ledger;
  private final ErasedIdentities erased;
  private final Approvals approvals;
  private final OutboundMessages messages;

  @Inject
  Gather(
      Contacts contacts,
      ConsentLedger ledger,
      ErasedIdentities erased,
      Approvals approvals,
      OutboundMessages messages) {
    this.contacts = contacts;
    this.ledger = ledger;
    this.erased = erased;
    this.approvals = approvals;
    this.messages = messages;
  }

  /**
   * @param requests to contacts whose rows are held
   * @param since how far the frequency caps look back
   */
  Gathered about(List<SendRequest> requests, Instant since) {
    var ids = requests.stream().map(request -> request.recipient().id()).toList();
    var people = contacts.ofPeople(ids);
    return new Gathered(
        people,
        ledger.lines(ids),
        erased.since(requests.stream().map(request -> request.recipient().identity()).toList()),
        approvals.ofVersions(versions(requests)).stream()
            .collect(groupingBy(Approval::draftVersionId)),
        left(people, since));
  }

  private static Collection<String> versions(List<SendRequest> requests) {
    return requests.stream()
        .flatMap(request -> request.approval().stream())
        .map(Approval::draftVersionId)
        .toList();
  }

  private List<Departure> left(List<Contact> people, Instant since) {
    return messages.leftSince(people.stream().map(Contact::id).toList(), since);
  }
}
