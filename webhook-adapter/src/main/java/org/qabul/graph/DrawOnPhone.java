package org.qabul.graph;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.domain.Outcome;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendRequest;

/** Draws a message on the rehearsal phone, and answers as Meta would. */
@Deed
class DrawOnPhone {
  private final RehearsalMessages messages;
  private final Clock clock;

  @Inject
  DrawOnPhone(RehearsalMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  Outcome draw(SendRequest request) {
    Instant now = clock.instant();
    Fate fate =
        request.recipient() instanceof Recipient.ToContact
            ? messages.script().take()
            : Fate.DELIVERED;
    return fate.atOnce() ? refused(fate, now) : drawn(request, fate, now);
  }

  private Outcome drawn(SendRequest request, Fate fate, Instant now) {
    var message = new RehearsalMessage(request, fate, now);
    messages.add(message);
    return fate == Fate.LOST_ANSWER
        ? new Outcome.Unclear("the answer was lost, as asked")
        : new Outcome.Accepted(message.wamid());
  }

  private static Outcome refused(Fate fate, Instant now) {
    var failure = ErrorTable.failure(fate.code().orElseThrow(), "rehearsed");
    var wait = failure.means().again().after().orElseThrow();
    return new Outcome.Retry(now.plus(wait), failure);
  }
}
