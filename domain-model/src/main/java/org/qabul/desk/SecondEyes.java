package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Reason;
import org.qabul.domain.Ruling;
import org.qabul.domain.Sheet;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Keeps the first of two approvals, and shows the draft to those who may give the second. */
@Dependent
class SecondEyes {
  private static final String FIRST = "approve_first";

  private final Approvals approvals;
  private final Drafts drafts;
  private final Operators operators;
  private final WeighDraft weigh;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  SecondEyes(
      Approvals approvals,
      Drafts drafts,
      Operators operators,
      WeighDraft weigh,
      OperatorCards cards,
      Chronicle chronicle) {
    this.approvals = approvals;
    this.drafts = drafts;
    this.operators = operators;
    this.weigh = weigh;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  /**
   * Whether nothing but a second person is missing; what only has to be waited for does not count.
   */
  boolean wanted(Sheet sheet) {
    var against =
        sheet.findings().stream().filter(one -> one.answer() == Finding.Answer.NO).toList();
    return !against.isEmpty()
        && against.stream().allMatch(one -> one.because().filter(FOUR_EYES::equals).isPresent());
  }

  Ruling ask(Draft draft, Approval approval, Sheet sheet) {
    var subject = Subject.draft(draft.currentVersionId());
    var actor = new Actor(approval.origin(), approval.operatorId());
    if (given(draft, approval)) {
      var already = Objection.YOURS_IS_GIVEN.declined();
      return chronicle.decided(subject, FIRST, actor, already, sheet);
    }
    approvals.add(approval);
    show(draft, approval.operatorId());
    return chronicle.decided(subject, FIRST, actor, new Ruling.Done(ONE_OF_TWO), sheet);
  }

  /** What was approved for a message that was taken back counts for that one only. */
  private boolean given(Draft draft, Approval approval) {
    return approvals.ofVersion(draft.currentVersionId()).stream()
        .filter(given -> !given.expired(chronicle.now()))
        .filter(given -> given.messageId().equals(approval.messageId()))
        .anyMatch(given -> given.operatorId().equals(approval.operatorId()));
  }

  private void show(Draft draft, String firstId) {
    var version = drafts.version(draft.currentVersionId()).orElseThrow();
    String first = operators.find(firstId).map(Operator::name).orElse("");
    operators.linked().stream()
        .filter(operator -> operator.role().mayApprove() && !operator.id().equals(firstId))
        .forEach(operator -> show(operator, draft, version, first));
  }

  private void show(Operator to, Draft draft, DraftVersion version, String first) {
    var note = APPROVED_BY.with(first).in(to.language());
    var sheet = weigh.weigh(version.id(), Actor.onPage(to.id()));
    cards.secondStep(to.id(), draft, version, List.of(note), sheet);
  }

  private static final Reason FOUR_EYES = Reason.FOUR_EYES;
  private static final Words ONE_OF_TWO =
      new Words(
          "سُجّل اعتمادك. تخرج الرسالة حين يعتمدها شخص ثانٍ",
          "Your approval is kept. The message leaves once a second person approves it");
  private static final Words APPROVED_BY =
      new Words(
          "👁 اعتمدها أولاً: %s، وتنتظر اعتماداً ثانياً",
          "👁 First approved by %s; a second is awaited");
}
