package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;
import org.qabul.domain.Contacts;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.StatusReports;

/** Reads messages to contacts, a page at a time. */
@Reading
class ReadMessages {
  private final OutboundMessages messages;
  private final Contacts contacts;
  private final StatusReports reports;
  private final ReadFace faces;

  @Inject
  ReadMessages(
      OutboundMessages messages, Contacts contacts, StatusReports reports, ReadFace faces) {
    this.messages = messages;
    this.contacts = contacts;
    this.reports = reports;
    this.faces = faces;
  }

  List<MessageRow> page(Set<OutboundStatus> statuses, int size, int number) {
    return messages.toContactsWith(statuses, Page.page(size, number)).stream()
        .map(this::row)
        .toList();
  }

  long count(Set<OutboundStatus> statuses) {
    return messages.countToContactsWith(statuses);
  }

  MessageRow row(OutboundMessage message) {
    return new MessageRow(
        message,
        contacts.find(message.recipientId()).orElseThrow(),
        faces.of(message.payload().json()).gist(),
        PrettyJson.of(message.payload().json()),
        reports.of(message.id()));
  }
}
