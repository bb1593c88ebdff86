package org.qabul.webhook;

import java.util.List;
import org.qabul.domain.Seal;

/**
 * One item cut out of a delivery.
 *
 * @param kind field and type, such as {@code messages/text} or {@code statuses/read}
 * @param duplicateKey the same for every delivery of the same thing, however often Meta comes
 * @param personKey whom it is about, for keeping order; itself when it is about nobody
 * @param json the item with the parts of its envelope that belong to it
 */
record RawItem(String kind, String duplicateKey, String personKey, String json) {
  /** The kind of what holds nothing anybody could work. */
  static final String UNREADABLE = "unreadable";

  private static final int MAX_KIND = 60;
  private static final int MAX_KEY = 700;
  private static final int MAX_PERSON = 256;

  RawItem {
    kind = kind.substring(0, Math.min(MAX_KIND, kind.length()));
    duplicateKey = fitting(duplicateKey, MAX_KEY);
    personKey = fitting(personKey.isEmpty() ? duplicateKey : personKey, MAX_PERSON);
  }

  RawItem about(String person) {
    return new RawItem(kind, duplicateKey, person, json);
  }

  private static String fitting(String key, int limit) {
    return key.length() > limit ? Seal.over(List.of(key)).hex() : key;
  }
}
