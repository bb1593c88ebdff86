package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Subject;

/** Gives a person everything that is kept about them, table by table, as JSON. */
@Deed
public class ExportContact {
  private static final JsonProvider JSON = JsonProvider.provider();

  private final Contacts contacts;
  private final KnownAs knownAs;
  private final Session session;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  ExportContact(
      Contacts contacts,
      KnownAs knownAs,
      Session session,
      Event<Announcement> announcements,
      Clock clock) {
    this.contacts = contacts;
    this.knownAs = knownAs;
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
        .map(this::queries)
        .map(queries -> session.doReturningWork(connection -> read(connection, queries)));
  }

  private List<TraceQuery> queries(Contact contact) {
    var now = clock.instant();
    return knownAs.everyContact(contact).stream()
        .flatMap(
            one ->
                knownAs.everyIdentity(one).stream()
                    .map(identity -> new TraceQuery(one, identity, now)))
        .toList();
  }

  private JsonObject read(Connection connection, List<TraceQuery> queries) throws SQLException {
    var all = JSON.createObjectBuilder().add("exported_at", clock.instant().toString());
    for (Trace trace : Traces.ALL) {
      Set<JsonObject> rows = new LinkedHashSet<>();
      for (TraceQuery query : queries) {
        rows.addAll(rows(connection, query, trace));
      }
      all.add(trace.table(), JSON.createArrayBuilder(rows));
    }
    return all.build();
  }

  private static List<JsonObject> rows(Connection connection, TraceQuery query, Trace trace)
      throws SQLException {
    var rows = new ArrayList<JsonObject>();
    try (var statement = query.prepare(connection, trace.select());
        var row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(TraceRow.of(row));
      }
    }
    return rows;
  }
}
