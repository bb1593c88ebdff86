package org.qabul.walk;

import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.qabul.domain.Outcome;

/** Tells whoever listens what goes through the door, before it does, and what came of it. */
@Singleton
class Doorkeeper {
  private Consumer<Seen> onTheWay = seen -> {};
  private BiConsumer<Seen, Outcome> afterwards = (seen, outcome) -> {};

  void tell(Consumer<Seen> onTheWay, BiConsumer<Seen, Outcome> afterwards) {
    this.onTheWay = onTheWay;
    this.afterwards = afterwards;
  }

  void sees(Seen seen) {
    onTheWay.accept(seen);
  }

  void sawEnd(Seen seen, Outcome outcome) {
    afterwards.accept(seen, outcome);
  }
}
