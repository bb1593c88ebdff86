package org.qabul.race;

import java.util.stream.Stream;
import org.qabul.domain.Role;
import org.qabul.graph.OutboxPump;
import org.qabul.story.Together;

/** Threads that turn the outbox pumps of two nodes, and one through which an opt-out comes in. */
final class Race implements AutoCloseable {
  static final int THREADS = 8;

  /**
   * Letters to both people lie in the queue by turns, so many times each. An odd number: the half
   * is reached in the middle of one, where every thread holds or waits for a letter to the same
   * person.
   */
  private static final int PIECES = 5;

  private final Nodes nodes;
  private final ClaimWitness witness;
  private final String approver;
  private int people;

  private Race(Nodes nodes) {
    this.nodes = nodes;
    this.witness = ClaimWitness.in(nodes.first().rows());
    this.approver = nodes.first().people().clerk("khalid", Role.APPROVER);
  }

  /**
   * @param more beans that change the desks, to see that it is noticed
   */
  static Race on(Class<?>... more) {
    var ours = Stream.of(Doorkeeper.class, AfterTheVerdict.class, AtTheDoor.class);
    return new Race(new Nodes(Stream.concat(ours, Stream.of(more)).toArray(Class<?>[]::new)));
  }

  /**
   * One round: all of the letters wait before the first leaves, and somebody opts out when half of
   * those to them have left.
   *
   * @param letters four of five are to the person who opts out, the others to somebody else
   */
  Round run(int letters, Moment moment, Stop stop) {
    var stopped = someone();
    var other = someone();
    for (int piece = 0; piece < PIECES; piece++) {
      stopped.growsBy(letters / PIECES * 4 / 5);
      other.growsBy(letters / PIECES / 5);
    }
    var crossing = new Crossing(moment, stopped.contact(), stopped.size() / 2);
    nodes.begin(crossing);
    meet(crossing, stop, stopped);
    return new Round(nodes, witness, crossing, stopped, other);
  }

  private Backlog someone() {
    return new Backlog(nodes.first(), "+96650%07d".formatted(++people), approver);
  }

  private void meet(Crossing crossing, Stop stop, Backlog stopped) {
    Together.run(
        THREADS + 1, hand -> hand < THREADS ? pump(hand, crossing) : stop(stop, stopped, crossing));
  }

  /** Until nothing waits any more: who finds nothing may wait for another's letter to arrive. */
  private Runnable pump(int hand, Crossing crossing) {
    var pump = nodes.number(hand).the(OutboxPump.class);
    return () -> {
      try {
        do {
          crossing.turnBegins();
        } while (pump.turn() || someWait());
      } finally {
        crossing.pumpEnds();
      }
    };
  }

  private boolean someWait() {
    return nodes.first().rows().count("outbound_message where status in ('QUEUED', 'SENDING')") > 0;
  }

  private Runnable stop(Stop stop, Backlog from, Crossing crossing) {
    return () -> {
      crossing.awaitMoment();
      stop.comes(nodes.first(), from);
      crossing.stopped();
    };
  }

  @Override
  public void close() {
    nodes.close();
  }
}
