package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.qabul.desk.Deed;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;

/**
 * Takes away what came about a person after they were erased: a message that was on its way then,
 * and what Meta reports of it later, bring their message ids back, and those hold the number. What
 * Meta delivers goes with the webhooks that are old enough.
 */
@Deed
class ForgetAgain {
  /** Meta reports on a message for thirty days at most. */
  private static final Duration SPOKEN_OF = Duration.ofDays(40);

  private static final Set<String> SPEAK_OF_THEM =
      Set.of(
          "outbound_message",
          "status_report",
          "rehearsal_message",
          "inbound_message",
          "tap_record");

  private static final List<Trace> AFTERWARDS =
      Traces.ALL.stream().filter(trace -> SPEAK_OF_THEM.contains(trace.table())).toList();

  private final Contacts contacts;
  private final Session session;
  private final Clock clock;

  @Inject
  ForgetAgain(Contacts contacts, Session session, Clock clock) {
    this.contacts = contacts;
    this.session = session;
    this.clock = clock;
  }

  void forget() {
    contacts
        .erasedSince(clock.instant().minus(SPOKEN_OF))
        .forEach(id -> contacts.find(id).ifPresent(this::forget));
  }

  private void forget(Contact contact) {
    var query = new TraceQuery(contact, contact.identity(), clock.instant());
    session.doWork(
        connection -> {
          for (Trace trace : AFTERWARDS) {
            query.erase(connection, trace);
          }
        });
  }
}
