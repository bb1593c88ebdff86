package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.Session;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contacts;
import org.qabul.domain.Subject;

/** Gives a person everything that is kept about them, table by table, as JSON. */
@Deed
public class ExportContact {
  private static final JsonProvider JSON = JsonProvider.provider();

  private final Contacts contacts;
  private final Session session;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  ExportContact(
      Contacts contacts, Session session, Event<Announcement> announcements, Clock clock) {
    this.contacts = contacts;
    this.session = session;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Empty when nobody has this id. */
  public Optional<JsonObject> export(String contactId, Actor actor) {
    var contact = contacts.find(contactId);
    contact.ifPresent(
        found ->
            announcements.fire(
                new Announcement.DeedDone(
                    "contact_exported",
                    Subject.contact(found.id()),
                    actor,
                    "done",
                    clock.instant())));
    session.flush();
    return contact
        .map(found -> new TraceQuery(found, clock.instant()))
        .map(query -> session.doReturningWork(connection -> read(connection, query)));
  }

  private JsonObject read(Connection connection, TraceQuery query) throws SQLException {
    var all = JSON.createObjectBuilder().add("exported_at", clock.instant().toString());
    for (Trace trace : Traces.ALL) {
      all.add(trace.table(), rows(connection, query, trace));
    }
    return all.build();
  }

  private static JsonArrayBuilder rows(Connection connection, TraceQuery query, Trace trace)
      throws SQLException {
    var rows = JSON.createArrayBuilder();
    try (var statement = query.prepare(connection, trace.select());
        var row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(TraceRow.of(row));
      }
    }
    return rows;
  }
}
