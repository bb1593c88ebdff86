package org.qabul.race;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.qabul.domain.SendRequest;

/** Tells the round that is on what one node does. */
@Singleton
class Doorkeeper {
  private volatile Optional<Crossing> round = Optional.empty();

  void tells(Crossing crossing) {
    round = Optional.of(crossing);
  }

  /** At an approval too: then no round is on, or one of other people. */
  void cleared(SendRequest request) {
    round.ifPresent(crossing -> crossing.cleared(request.recipient().id()));
  }

  void leaves(SendRequest request) {
    round.orElseThrow().leaves(request);
  }
}
