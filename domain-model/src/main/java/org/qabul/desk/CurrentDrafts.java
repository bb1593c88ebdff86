package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.qabul.domain.Actor;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Ruling;

/**
 * The conditions that every deed on a draft shares: the right to decide, a current card, a live
 * draft.
 */
@Dependent
class CurrentDrafts {
  private final Drafts drafts;
  private final Rights rights;

  @Inject
  CurrentDrafts(Drafts drafts, Rights rights) {
    this.drafts = drafts;
    this.rights = rights;
  }

  /** Holds the draft and runs the deed on it, or says why not. */
  Ruling with(String draftVersionId, Actor actor, Function<Draft, Ruling> deed) {
    if (!rights.mayDecide(actor)) {
      return Objection.MAY_NOT_DECIDE.declined();
    }
    return drafts
        .lockByVersion(draftVersionId)
        .map(draft -> onCurrent(draft, draftVersionId, deed))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private static Ruling onCurrent(
      Draft draft, String draftVersionId, Function<Draft, Ruling> deed) {
    if (draft.status() != DraftStatus.PREPARED) {
      return Objection.ALREADY_DECIDED.declinedAs(draft.status().words());
    }
    if (!draft.currentVersionId().equals(draftVersionId)) {
      return Objection.STALE_CARD.declined();
    }
    return deed.apply(draft);
  }
}
