package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.exception.ConstraintViolationException;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;

/** From now on a message that says nothing else opts out. */
@Deed
public class AddPhrase {
  private final OptOutPhrases phrases;
  private final CurrentReader reader;
  private final PhraseRules rules;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  AddPhrase(
      OptOutPhrases phrases,
      CurrentReader reader,
      PhraseRules rules,
      Event<Announcement> announcements,
      Clock clock) {
    this.phrases = phrases;
    this.reader = reader;
    this.rules = rules;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when it is no phrase, known already, or not the actor's to add
   */
  public void add(String phrase, Actor actor) {
    rules.requireAdmin(actor);
    rules.require(phrase, reader.now());
    String folded = reader.now().folded(phrase).strip();
    var now = clock.instant();
    phrases
        .lockFolded(folded)
        .ifPresentOrElse(
            before -> comeBack(before, phrase, actor, now),
            () -> begin(new OptOutPhrase(phrase, folded, actor.id(), now)));
    announcements.fire(
        new Announcement.DeedDone(
            "opt_out_phrase_added", Subject.optOutPhrases(), actor, folded, now));
  }

  private static void comeBack(OptOutPhrase before, String phrase, Actor actor, Instant now) {
    if (before.inForce()) {
      throw PhraseRules.known(phrase);
    }
    before.comeBack(phrase, actor.id(), now);
  }

  /** Two may add the same at once: the database lets one of them. */
  private void begin(OptOutPhrase phrase) {
    try {
      phrases.add(phrase);
      phrases.session().flush();
    } catch (ConstraintViolationException addedMeanwhile) {
      throw PhraseRules.known(phrase.phrase());
    }
  }
}
