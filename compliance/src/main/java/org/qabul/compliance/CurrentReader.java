package org.qabul.compliance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The reader of opt-outs with all that it knows at this moment: what it was delivered with, what
 * the configuration adds, and what admins added on the page. The table is asked in the transaction
 * that works the message, so that a phrase counts on every node from the next message on; it is
 * small, and the reader is made anew only when it changed. Needs a transaction.
 */
@Singleton
public class CurrentReader {
  private final OptOutReader delivered;
  private final OptOutPhrases phrases;
  private volatile Made made;

  @Inject
  CurrentReader(OptOutReader delivered, OptOutPhrases phrases) {
    this.delivered = delivered;
    this.phrases = phrases;
    this.made = new Made(List.of(), delivered);
  }

  /** A reader and what of the page it knows. */
  private record Made(List<String> phrases, OptOutReader reader) {}

  public OptOutReader now() {
    var known = phrases.foldedInForce();
    var last = made;
    if (!last.phrases().equals(known)) {
      last = new Made(List.copyOf(known), delivered.with(known));
      made = last;
    }
    return last.reader();
  }
}
