package org.qabul.api;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.api.MessageJson.FailureJson;
import org.qabul.api.MessageJson.ObjectionJson;
import org.qabul.api.MessageJson.StatusJson;
import org.qabul.desk.Deed;
import org.qabul.domain.Contacts;
import org.qabul.domain.Drafts;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Progress;
import org.qabul.domain.Sheet;
import org.qabul.domain.StatusReports;
import org.qabul.graph.ErrorTable;

/** Reads messages to contacts for the API. */
@Deed
class FindMessages {
  private final MessagePages pages;
  private final OutboundMessages messages;
  private final StatusReports reports;
  private final Contacts contacts;
  private final Drafts drafts;

  @Inject
  FindMessages(
      MessagePages pages,
      OutboundMessages messages,
      StatusReports reports,
      Contacts contacts,
      Drafts drafts) {
    this.pages = pages;
    this.messages = messages;
    this.reports = reports;
    this.contacts = contacts;
    this.drafts = drafts;
  }

  JsonPage<MessageJson> page(Filter<OutboundStatus> filter) {
    if (!filter.after().isEmpty() && messages.find(filter.after()).isEmpty()) {
      throw Filter.unknownCursor(filter.after());
    }
    var rows = pages.page(filter.statuses(), filter.contact(), filter.after(), filter.oneMore());
    return JsonPage.of(rows, filter.limit(), OutboundMessage::id, row -> json(row, null));
  }

  Optional<MessageJson> one(String id) {
    return messages
        .find(id)
        .filter(OutboundMessage::letter)
        .map(message -> json(message, statuses(message)));
  }

  private List<StatusJson> statuses(OutboundMessage message) {
    return reports.of(message.id()).stream().map(StatusJson::of).toList();
  }

  private MessageJson json(OutboundMessage message, @Nullable List<StatusJson> statuses) {
    var progress = message.progress();
    var version = drafts.version(message.subject().id()).orElseThrow();
    return new MessageJson(
        message.id(),
        message.status(),
        ContactJson.of(contacts.find(message.recipientId()).orElseThrow()),
        drafts.find(version.draftId()).orElseThrow().opportunityId(),
        message.purpose(),
        message.language(),
        version.content().preview(),
        progress.live(),
        progress.attempts(),
        progress.wamid().orElse(null),
        progress.createdAt(),
        progress.changedAt(),
        message.status().waiting() ? progress.notBefore().orElse(null) : null,
        progress.leftAt().orElse(null),
        failure(progress),
        objections(message),
        statuses);
  }

  private static @Nullable FailureJson failure(Progress progress) {
    return progress
        .failureCode()
        .map(code -> ErrorTable.failure(code, progress.failureDetails().orElse("")))
        .map(FailureJson::of)
        .orElse(null);
  }

  private static List<ObjectionJson> objections(OutboundMessage message) {
    return message.lastSheet().map(Sheet::objections).orElse(List.of()).stream()
        .flatMap(finding -> finding.because().stream().map(why -> ObjectionJson.of(finding, why)))
        .toList();
  }
}
