package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Drops a draft. */
@Deed
public class CancelDraft {
  private static final Words CANCELLED =
      new Words("أُلغيت المسودة ولن يُرسل شيء", "The draft is cancelled; nothing goes out");

  private final CurrentDrafts currentDrafts;
  private final Chronicle chronicle;

  @Inject
  CancelDraft(CurrentDrafts currentDrafts, Chronicle chronicle) {
    this.currentDrafts = currentDrafts;
    this.chronicle = chronicle;
  }

  public Ruling cancel(String draftVersionId, Actor actor) {
    return currentDrafts.with(draftVersionId, actor, draft -> cancelled(draft, actor));
  }

  private Ruling cancelled(Draft draft, Actor actor) {
    draft.become(DraftStatus.CANCELLED, chronicle.now());
    var subject = Subject.draft(draft.currentVersionId());
    return chronicle.decided(subject, TapId.CANCEL, actor, new Ruling.Done(CANCELLED));
  }
}
