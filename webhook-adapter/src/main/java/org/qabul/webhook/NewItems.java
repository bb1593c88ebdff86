package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.webhook.WebhookItem.State;

/**
 * Adds items, many at once. The first with its key waits to be worked; whatever comes again is kept
 * to be seen, and never worked.
 */
@Dependent
class NewItems {
  // One statement for all: an identity key would make Hibernate send them one by one
  private static final String INSERT =
      "insert into webhook_item (delivery_id, ordinal, kind, duplicate_key, person_key, content,"
          + " state, place, reason, worked_at, attempts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

  /** Begins the reason of whatever came again with other content. */
  static final String CONFLICT = "conflicts with ";

  private static final int KEYS_AT_ONCE = 500;

  private final WebhookItems items;
  private final Contacts contacts;

  @Inject
  NewItems(WebhookItems items, Contacts contacts) {
    this.items = items;
    this.contacts = contacts;
  }

  /**
   * One to add.
   *
   * @param ordinal its place in its delivery, from 0
   */
  record Item(long deliveryId, int ordinal, RawItem raw) {
    private Item inLine(Map<String, String> lines) {
      String line = lines.get(raw.personKey());
      return line == null ? this : new Item(deliveryId, ordinal, raw.about(line));
    }
  }

  /** What came again needs no work: it is done with as it comes. */
  void add(List<Item> added, Instant now) {
    var first = stored(added);
    var lined = inOneLine(added);
    items.session().doWork(connection -> insert(connection, lined, first, now));
  }

  /** What came with these keys before, by key: its words. */
  private Map<String, String> stored(List<Item> added) {
    var found = new HashMap<String, String>();
    var keys = added.stream().map(item -> item.raw().duplicateKey()).distinct().toList();
    inParts(keys, part -> items.withKeys(part).forEach(item -> found.put(item.key(), item.json())));
    return found;
  }

  /**
   * A person who is known by number and by user id has one line, whichever Meta names: that of the
   * user id, unless something still waits under the number from before both were known.
   */
  private List<Item> inOneLine(List<Item> added) {
    var named = added.stream().map(item -> item.raw().personKey()).distinct().toList();
    var lines = new HashMap<String, String>();
    inParts(named, part -> put(contacts.knownByBoth(part, e164(part)), lines));
    return added.stream().map(item -> item.inLine(lines)).toList();
  }

  private static List<String> e164(List<String> named) {
    return named.stream().flatMap(name -> People.phone(name).stream()).toList();
  }

  private void put(List<Contact> known, Map<String, String> lines) {
    var numbers = known.stream().flatMap(contact -> spellings(contact).stream()).toList();
    var busy = numbers.isEmpty() ? List.<String>of() : items.busyLines(numbers);
    for (Contact contact : known) {
      String userId = contact.identity().userId().orElseThrow();
      String line = spellings(contact).stream().filter(busy::contains).findFirst().orElse(userId);
      spellings(contact).forEach(spelling -> lines.put(spelling, line));
      lines.put(userId, line);
    }
  }

  /** As we write a number, and as Meta does. */
  private static List<String> spellings(Contact contact) {
    String phone = contact.identity().phoneNumber().orElseThrow();
    return List.of(phone, phone.substring(1));
  }

  private static void inParts(List<String> all, Consumer<List<String>> each) {
    for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
      each.accept(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE)));
    }
  }

  private static void insert(
      Connection connection, List<Item> added, Map<String, String> first, Instant now)
      throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      for (Item item : added) {
        var before =
            Optional.ofNullable(first.putIfAbsent(item.raw().duplicateKey(), item.raw().json()));
        bind(statement, item, before, now);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(
      PreparedStatement statement, Item item, Optional<String> before, Instant now)
      throws SQLException {
    var raw = item.raw();
    statement.setLong(1, item.deliveryId());
    statement.setInt(2, item.ordinal());
    statement.setString(3, raw.kind());
    statement.setString(4, before.isPresent() ? null : raw.duplicateKey());
    statement.setString(5, raw.personKey());
    statement.setBytes(6, raw.json().getBytes(StandardCharsets.UTF_8));
    statement.setString(7, (before.isPresent() ? State.DUPLICATE : State.WAITING).name());
    statement.setObject(8, before.isPresent() ? null : item.deliveryId(), Types.BIGINT);
    statement.setString(9, before.map(earlier -> reason(earlier, raw)).orElse(null));
    statement.setObject(
        10,
        before.isPresent() ? OffsetDateTime.ofInstant(now, ZoneOffset.UTC) : null,
        Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private static String reason(String earlier, RawItem raw) {
    // What the first said may be gone by now: then nobody can say that it was something else
    boolean same = earlier.isEmpty() || earlier.equals(raw.json());
    return Reasons.shortened((same ? "same as " : CONFLICT) + raw.duplicateKey());
  }
}
