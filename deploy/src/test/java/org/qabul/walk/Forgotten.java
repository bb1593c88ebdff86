package org.qabul.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was erased, and with which number: remembered by the walk, beside the desk's own books. */
final class Forgotten {
  private final List<String> contacts = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final Map<String, Instant> last = new HashMap<>();

  /**
   * @param phone empty when they were known by their user id alone
   */
  void add(String contactId, String phone, Instant at) {
    contacts.add(contactId);
    if (!phone.isEmpty()) {
      numbers.add(phone);
      last.put(phone, at);
    }
  }

  boolean has(String contactId) {
    return contacts.contains(contactId);
  }

  /** When somebody with this number was erased last. */
  Optional<Instant> since(String phone) {
    return Optional.ofNullable(last.get(phone));
  }

  /** Ids of contacts, in the order in which they were erased. */
  List<String> contacts() {
    return List.copyOf(contacts);
  }

  List<String> numbers() {
    return List.copyOf(numbers);
  }
}
