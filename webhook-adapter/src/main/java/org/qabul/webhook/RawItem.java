package org.qabul.webhook;

import java.util.List;
import org.qabul.domain.Seal;

/**
 * One item cut out of a delivery.
 *
 * @param kind field and type, such as {@code messages/text} or {@code statuses/read}
 * @param duplicateKey the same for every delivery of the same thing, however often Meta comes
 * @param personKey whom it is about, for keeping order; empty when it is about nobody
 * @param json the item with the parts of its envelope that belong to it
 */
record RawItem(String kind, String duplicateKey, String personKey, String json) {
  private static final int MAX_KEY = 700;

  RawItem {
    duplicateKey =
        duplicateKey.length() > MAX_KEY ? Seal.over(List.of(duplicateKey)).hex() : duplicateKey;
  }
}
