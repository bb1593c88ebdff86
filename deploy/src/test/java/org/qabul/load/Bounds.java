package org.qabul.load;

import java.util.ArrayList;
import java.util.List;

/** What a run promised to stay below; all that was passed is said at the end. */
final class Bounds {
  private final List<String> passed = new ArrayList<>();

  void hold(String what, double measured, double most) {
    if (measured > most) {
      passed.add("%s: %.2f, at most %.2f".formatted(what, measured, most));
    }
  }

  void requireAll() {
    if (!passed.isEmpty()) {
      throw new IllegalStateException("bounds passed: " + String.join("; ", passed));
    }
  }
}
