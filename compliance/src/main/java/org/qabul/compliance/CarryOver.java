package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qabul.domain.Actor;

/**
 * Lets what one contact forbade count for another too, because they are, or may be, one person.
 * What was allowed is not carried over.
 */
@Dependent
class CarryOver {
  private final ConsentLedger ledger;
  private final OptOut optOut;

  @Inject
  CarryOver(ConsentLedger ledger, OptOut optOut) {
    this.ledger = ledger;
    this.optOut = optOut;
  }

  void carry(String fromId, String toId, Instant at, Actor actor) {
    ledger.stops(fromId).stream()
        .map(stop -> ConsentLine.carried(stop, at))
        .forEach(line -> optOut.record(toId, line, actor));
    Stream.concat(
            lines(ledger.refusals(fromId).stream(), at, ConsentLine::carried),
            lines(ledger.doubts(fromId).stream(), at, ConsentLine::carriedDoubt))
        .forEach(line -> ledger.append(toId, line, actor));
  }

  private static Stream<ConsentLine> lines(
      Stream<ConsentEvent> events,
      Instant at,
      BiFunction<ConsentEvent, Instant, ConsentLine> carried) {
    return events.map(event -> carried.apply(event, at));
  }
}
