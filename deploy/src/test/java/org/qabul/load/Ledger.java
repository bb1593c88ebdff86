package org.qabul.load;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was answered, and what the acknowledged requests held. */
final class Ledger {
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private final Set<String> acknowledged = new HashSet<>();

  synchronized void note(int status, Webhook webhook) {
    answers.merge(status, 1, Integer::sum);
    if (status == 200) {
      acknowledged.addAll(webhook.ids());
    }
  }

  synchronized Map<Integer, Integer> answers() {
    return Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  synchronized int refused() {
    return answers.entrySet().stream()
        .filter(answer -> answer.getKey() != 200)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  synchronized Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }
}
