package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.qabul.compliance.PersonRequest;
import org.qabul.compliance.PersonRequests;
import org.qabul.domain.Contacts;

/** Reads what people asked for. */
@Reading
class ReadRequests {
  private static final Page MOST = Page.first(200);
  private static final Page LAST = Page.first(25);

  private final PersonRequests requests;
  private final Contacts contacts;

  @Inject
  ReadRequests(PersonRequests requests, Contacts contacts) {
    this.requests = requests;
    this.contacts = contacts;
  }

  List<RequestRow> waiting() {
    return requests.waiting(MOST).stream().flatMap(this::row).toList();
  }

  List<RequestRow> closed() {
    return requests.closed(LAST).stream().flatMap(this::row).toList();
  }

  private Stream<RequestRow> row(PersonRequest request) {
    return contacts.find(request.contactId()).stream()
        .map(contact -> new RequestRow(request, contact));
  }
}
