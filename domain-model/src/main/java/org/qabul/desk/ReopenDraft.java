package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qabul.domain.Actor;
import org.qabul.domain.Approvals;
import org.qabul.domain.Content;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Language;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SealPart;
import org.qabul.domain.SubjectKind;
import org.qabul.domain.Templates;
import org.qabul.domain.Words;

/** Gives a draft back to its approver when its message will not arrive, and closes it if it did. */
@Dependent
class ReopenDraft {
  private final Drafts drafts;
  private final Approvals approvals;
  private final OutboundMessages messages;
  private final Operators operators;
  private final Templates templates;
  private final WeighDraft weigh;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  ReopenDraft(
      Drafts drafts,
      Approvals approvals,
      OutboundMessages messages,
      Operators operators,
      Templates templates,
      WeighDraft weigh,
      OperatorCards cards,
      Chronicle chronicle) {
    this.drafts = drafts;
    this.approvals = approvals;
    this.messages = messages;
    this.operators = operators;
    this.templates = templates;
    this.weigh = weigh;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  void reopen(OutboundMessage message) {
    move(message, DraftStatus.PREPARED);
  }

  /** With a card of its own, for the one before it was used up and lies far back in the chat. */
  void reopenWithCard(OutboundMessage message) {
    move(message, DraftStatus.PREPARED).ifPresent(draft -> show(message, draft));
  }

  /** As a new version, with a card that says what is not as it was approved. */
  void renew(OutboundMessage message, List<SealPart> differing) {
    move(message, DraftStatus.PREPARED)
        .ifPresent(
            draft -> {
              var before = drafts.version(draft.currentVersionId()).orElseThrow();
              var now = asItIsNow(before.content());
              drafts.add(draft.renew(now, differing, before.author(), chronicle.now()));
              show(message, draft);
            });
  }

  /** A template says what Meta says it says. */
  private Content asItIsNow(Content content) {
    return content instanceof Content.Templated templated
        ? templates
            .find(templated.name(), templated.languageCode())
            .<Content>map(known -> templated.saying(known.body()))
            .orElse(content)
        : content;
  }

  /** Word came that the person has it after all: nobody shall send it a second time. */
  void close(OutboundMessage message) {
    move(message, DraftStatus.APPROVED);
    messages.about(SubjectKind.DRAFT, message.subject().id()).stream()
        .filter(OutboundMessage::letter)
        .map(OutboundMessage::id)
        .flatMap(id -> messages.lock(id).stream())
        .filter(other -> other.status().waiting())
        .forEach(other -> other.progress().cancel(chronicle.now()));
  }

  private Optional<Draft> move(OutboundMessage message, DraftStatus next) {
    var draft =
        drafts
            .lockByVersion(message.subject().id())
            .filter(found -> found.currentVersionId().equals(message.subject().id()))
            .filter(found -> found.mayBecome(next));
    draft.ifPresent(found -> found.become(next, chronicle.now()));
    return draft;
  }

  private void show(OutboundMessage message, Draft draft) {
    var version = drafts.version(draft.currentVersionId()).orElseThrow();
    message
        .approvalId()
        .flatMap(approvals::find)
        .map(approval -> new Actor(approval.origin(), approval.operatorId()))
        .ifPresent(approver -> show(approver, draft, version));
  }

  private void show(Actor approver, Draft draft, DraftVersion version) {
    var language = operators.find(approver.id()).map(Operator::language).orElse(Language.AR);
    var sheet = weigh.weigh(version.id(), approver);
    cards.secondStep(approver.id(), draft, version, notes(version, language), sheet);
  }

  private static List<String> notes(DraftVersion version, Language language) {
    String parts =
        version.differs().stream()
            .map(part -> part.words().in(language))
            .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
    return parts.isEmpty() ? List.of() : List.of(CHANGED.with(parts).in(language));
  }

  private static final Words CHANGED =
      new Words("✏️ تغيّر بعد اعتمادك: %s", "✏️ Changed since you approved it: %s");
}
