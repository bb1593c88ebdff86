package org.qabul.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * What part of a list is asked for.
 *
 * @param statuses all of them when none was named
 * @param contact a contact's id; empty means everybody
 * @param after the last row already seen; empty means from the top
 */
record Filter<E extends Enum<E>>(Set<E> statuses, String contact, String after, int limit) {
  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 100;
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{0,40}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  static <E extends Enum<E>> Filter<E> read(
      Class<E> type,
      @Nullable String status,
      @Nullable String contact,
      @Nullable String cursor,
      @Nullable String limit) {
    var faults = new ArrayList<Fault>();
    var filter =
        new Filter<>(
            statuses(type, status, faults),
            id("contact", contact, faults),
            id("cursor", cursor, faults),
            limit(limit, faults));
    return accepted(filter, faults);
  }

  private static <E extends Enum<E>> Set<E> statuses(
      Class<E> type, @Nullable String asked, List<Fault> faults) {
    var all = EnumSet.allOf(type);
    if (asked == null || asked.isEmpty()) {
      return all;
    }
    var among = List.copyOf(all);
    var status = Code.read(among, asked);
    if (status.isEmpty()) {
      faults.add(new Fault("status", Code.oneOf(among), Values.shortened(asked)));
    }
    return status.<Set<E>>map(EnumSet::of).orElse(all);
  }

  /** A contact that must be named. */
  static String contact(@Nullable String asked) {
    var faults = new ArrayList<Fault>();
    String contact = id("contact", asked, faults);
    if (contact.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault("contact", "the id of a known contact", "nothing"));
    }
    return accepted(contact, faults);
  }

  private static <T> T accepted(T value, List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Rejection.of(faults);
    }
    return value;
  }

  private static String id(String field, @Nullable String asked, List<Fault> faults) {
    String id = asked == null ? "" : asked;
    if (!looksLikeId(id)) {
      faults.add(new Fault(field, "an id as the API gave it", Values.shortened(id)));
    }
    return id;
  }

  /** Databases stumble over some characters; no id of ours has any of them. */
  static boolean looksLikeId(String text) {
    return ID.matcher(text).matches();
  }

  private static int limit(@Nullable String asked, List<Fault> faults) {
    String text = asked == null || asked.isEmpty() ? Integer.toString(DEFAULT_LIMIT) : asked;
    int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MAX_LIMIT) {
      faults.add(new Fault("limit", "1 to " + MAX_LIMIT, Values.shortened(text)));
    }
    return limit;
  }

  /** One row more than asked for tells whether there is a next page. */
  Page oneMore() {
    return Page.first(limit + 1);
  }

  static Rejection unknownCursor(String cursor) {
    return Rejection.of(new Fault("cursor", "next of an earlier answer", cursor));
  }
}
