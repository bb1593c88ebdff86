package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Draft;
import org.qabul.domain.Operators;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** After «تعديل»: the operator's next text becomes the draft's new version. */
@Deed
public class AskForText {
  private static final Words SEND_TEXT =
      new Words(
          "أرسل النص الجديد كما تريده أن يصل", "Send the new text exactly as it shall arrive");

  private final CurrentDrafts currentDrafts;
  private final Operators operators;
  private final Chronicle chronicle;

  @Inject
  AskForText(CurrentDrafts currentDrafts, Operators operators, Chronicle chronicle) {
    this.currentDrafts = currentDrafts;
    this.operators = operators;
    this.chronicle = chronicle;
  }

  public Ruling ask(String draftVersionId, Actor actor) {
    return currentDrafts.with(draftVersionId, actor, draft -> asked(draft, actor));
  }

  private Ruling asked(Draft draft, Actor actor) {
    operators.lock(actor.id()).orElseThrow().awaitTextFor(draft.currentVersionId());
    var subject = Subject.draft(draft.currentVersionId());
    return chronicle.decided(subject, TapId.EDIT, actor, new Ruling.Done(SEND_TEXT));
  }
}
