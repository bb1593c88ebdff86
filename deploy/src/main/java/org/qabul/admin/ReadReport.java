package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.qabul.admin.ReportRow.End;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.Decision;
import org.qabul.domain.Decisions;
import org.qabul.domain.Draft;
import org.qabul.domain.Drafts;
import org.qabul.domain.Finding;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Sheet;
import org.qabul.domain.Words;
import org.qabul.graph.MetaLimits;

/** Reads what was approved, refused and rehearsed in a period. */
@Reading
class ReadReport {
  static final int MOST = 20_000;
  private static final Page ALL = Page.first(MOST);
  private static final Words NOTHING = new Words("—", "—");

  private final OutboundMessages messages;
  private final Decisions decisions;
  private final Drafts drafts;
  private final Contacts contacts;

  @Inject
  ReadReport(OutboundMessages messages, Decisions decisions, Drafts drafts, Contacts contacts) {
    this.messages = messages;
    this.decisions = decisions;
    this.drafts = drafts;
    this.contacts = contacts;
  }

  RehearsalReport between(Instant since, Instant until) {
    var rehearsed = messages.rehearsed(since, until, ALL);
    var declined = decisions.declined(since, until, ALL);
    var rows =
        Stream.concat(rehearsed.stream().map(this::row), declined.stream().flatMap(this::row))
            .sorted(Comparator.comparing(ReportRow::at))
            .toList();
    return new RehearsalReport(rows, MetaLimits.of(sent(rehearsed)));
  }

  private List<MetaLimits.Sent> sent(List<OutboundMessage> rehearsed) {
    return rehearsed.stream().flatMap(message -> sent(message).stream()).toList();
  }

  private Optional<MetaLimits.Sent> sent(OutboundMessage message) {
    return message
        .progress()
        .leftAt()
        .map(at -> new MetaLimits.Sent(message.recipientId(), at, templated(message)));
  }

  /** Inside the window free words are enough; a template is what opens a conversation. */
  private boolean templated(OutboundMessage message) {
    return drafts
        .version(message.subject().id())
        .filter(version -> version.content() instanceof Content.Templated)
        .isPresent();
  }

  private ReportRow row(OutboundMessage message) {
    var end = end(message);
    return new ReportRow(
        message.progress().createdAt(),
        contacts.find(message.recipientId()).orElseThrow(),
        message.purpose(),
        end,
        message.lastSheet().map(ReadReport::why).orElse(NOTHING),
        message.id());
  }

  private static End end(OutboundMessage message) {
    if (message.progress().leftAt().isPresent()) {
      return End.LEFT;
    }
    if (message.status().waiting()) {
      return End.WAITS;
    }
    return message.status() == OutboundStatus.CANCELLED ? End.TAKEN_BACK : End.REFUSED;
  }

  private Stream<ReportRow> row(Decision decision) {
    return drafts
        .version(decision.subject().id())
        .flatMap(version -> drafts.find(version.draftId()))
        .map(draft -> row(decision, draft))
        .stream();
  }

  private ReportRow row(Decision decision, Draft draft) {
    return new ReportRow(
        decision.decidedAt(),
        contacts.find(draft.contactId()).orElseThrow(),
        draft.purpose(),
        End.REFUSED,
        decision
            .sheet()
            .map(ReadReport::why)
            .orElse(new Words(decision.outcome(), decision.outcome())),
        "");
  }

  /** What stood against it; when nothing did, what it stood on. */
  private static Words why(Sheet sheet) {
    if (sheet.clear()) {
      return sheet.findings().stream()
          .filter(one -> one.rule().equals("consent"))
          .map(Finding::saw)
          .findFirst()
          .orElse(NOTHING);
    }
    var reasons = sheet.decisive().stream().flatMap(one -> one.because().stream()).toList();
    return reasons.isEmpty()
        ? NOTHING
        : new Words(
            reasons.stream().map(one -> one.sentence().ar()).collect(Collectors.joining("؛ ")),
            reasons.stream().map(one -> one.sentence().en()).collect(Collectors.joining("; ")));
  }
}
