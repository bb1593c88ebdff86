package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.compliance.PersonRequest.Kind;
import org.qabul.compliance.PersonRequest.State;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

/** Answers what a person asked for. To say that an erasure is done is to do it. */
@Deed
public class CloseRequest {
  private final PersonRequests requests;
  private final EraseContact eraseContact;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  CloseRequest(
      PersonRequests requests,
      EraseContact eraseContact,
      Event<Announcement> announcements,
      Clock clock) {
    this.requests = requests;
    this.eraseContact = eraseContact;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @return false when it was answered already, or is none
   */
  public boolean close(String requestId, boolean done, String answer, Actor actor) {
    var request = requests.lock(requestId).filter(PersonRequest::open);
    request.ifPresent(open -> close(open, done ? State.DONE : State.REFUSED, answer, actor));
    return request.isPresent();
  }

  private void close(PersonRequest open, State end, String answer, Actor actor) {
    open.close(end, answer, actor.id(), clock.instant());
    String contactId = open.contactId();
    announcements.fire(
        new Announcement.DeedDone(
            "request_" + (end == State.DONE ? "done" : "refused"),
            Subject.contact(contactId),
            actor,
            open.kind().name(),
            clock.instant()));
    if (end == State.DONE && open.kind() == Kind.ERASE) {
      eraseContact.erase(contactId, actor);
    }
  }
}
