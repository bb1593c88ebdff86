package org.qabul.compliance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.qabul.compliance.EraseIdle.NotIdle;

/** Takes what was kept long enough, a batch at a time, each in a transaction of its own. */
@Singleton
class ApplyRetention {
  private final RetentionSettings settings;
  private final EmptyOld emptyOld;
  private final EraseIdle eraseIdle;

  @Inject
  ApplyRetention(RetentionSettings settings, EmptyOld emptyOld, EraseIdle eraseIdle) {
    this.settings = settings;
    this.emptyOld = emptyOld;
    this.eraseIdle = eraseIdle;
  }

  /**
   * Takes one batch.
   *
   * @return whether there was one; there may be more then
   */
  boolean apply() {
    return OldTexts.ALL.stream().anyMatch(this::empty)
        || settings.term(Kept.CONTACTS).filter(this::erase).isPresent();
  }

  private boolean empty(OldText text) {
    return settings.term(text.kept()).filter(term -> emptyOld.empty(text, term)).isPresent();
  }

  private boolean erase(Duration term) {
    try {
      return eraseIdle.erase(term);
    } catch (NotIdle heardOf) {
      // The next turn looks again; another node, if that was first, goes on
      return false;
    }
  }
}
