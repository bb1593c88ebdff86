package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;

/** From now on a message that says only this opts nobody out; who is stopped stays so. */
@Deed
public class RemovePhrase {
  private final OptOutPhrases phrases;
  private final PhraseRules rules;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  RemovePhrase(
      OptOutPhrases phrases, PhraseRules rules, Event<Announcement> announcements, Clock clock) {
    this.phrases = phrases;
    this.rules = rules;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @return false when it was removed already, or is none
   * @throws InvalidValue when it is not the actor's to remove
   */
  public boolean remove(String id, Actor actor) {
    rules.requireAdmin(actor);
    var found = phrases.lock(id).filter(OptOutPhrase::inForce);
    found.ifPresent(phrase -> remove(phrase, actor));
    return found.isPresent();
  }

  private void remove(OptOutPhrase phrase, Actor actor) {
    var now = clock.instant();
    phrase.remove(actor.id(), now);
    announcements.fire(
        new Announcement.DeedDone(
            "opt_out_phrase_removed", Subject.optOutPhrases(), actor, phrase.folded(), now));
  }
}
