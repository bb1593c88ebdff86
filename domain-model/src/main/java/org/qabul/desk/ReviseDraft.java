package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.Draft;
import org.qabul.domain.Drafts;
import org.qabul.domain.Drawing;
import org.qabul.domain.Letter;
import org.qabul.domain.Outbox;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Gives a draft new words. A new second-step card shows them, and the old card becomes stale. */
@Deed
public class ReviseDraft {
  private static final Words REVISED = new Words("حُفظ النص الجديد", "The new text is saved");

  private final CurrentDrafts currentDrafts;
  private final Drafts drafts;
  private final Contacts contacts;
  private final Outbox outbox;
  private final WeighDraft weigh;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  ReviseDraft(
      CurrentDrafts currentDrafts,
      Drafts drafts,
      Contacts contacts,
      Outbox outbox,
      WeighDraft weigh,
      OperatorCards cards,
      Chronicle chronicle) {
    this.currentDrafts = currentDrafts;
    this.drafts = drafts;
    this.contacts = contacts;
    this.outbox = outbox;
    this.weigh = weigh;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  /**
   * @param draftVersionId the version the operator saw when writing; a newer one declines this one
   */
  public Ruling revise(String draftVersionId, Content content, Actor actor) {
    return currentDrafts.with(draftVersionId, actor, draft -> revise(draft, content, actor));
  }

  private Ruling revise(Draft draft, Content content, Actor actor) {
    var drawing = outbox.draw(new Letter(draft.id(), contactOf(draft).identity(), content));
    return drawing instanceof Drawing.Unfit unfit
        ? Objection.UNFIT.declined(unfit.words())
        : revised(draft, content, actor);
  }

  private Ruling revised(Draft draft, Content content, Actor actor) {
    var version = draft.revise(content, actor, chronicle.now());
    drafts.add(version);
    cards.secondStep(actor.id(), draft, version, weigh.weigh(version.id(), actor));
    return chronicle.decided(
        Subject.draft(version.id()), "revise", actor, new Ruling.Done(REVISED, true));
  }

  private Contact contactOf(Draft draft) {
    return contacts.find(draft.contactId()).orElseThrow();
  }
}
