package org.qabul.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Role;
import org.qabul.graph.OutboxPump;
import org.qabul.race.Backlog;
import org.qabul.story.FakeGraph;
import org.qabul.story.LiveSwitch;
import org.qabul.story.Story;

/**
 * How fast an outbox empties: thousands of approved letters, four to each person, a durable
 * PostgreSQL and a Graph that takes 100 ms for each answer. Ends with an error when a letter did
 * not arrive, or arrived twice.
 */
public final class Drain {
  private static final int PEOPLE = Integer.getInteger("qabul.load.drained", 5_000);
  private static final int EACH = 4;
  private static final Duration ANSWER = Duration.ofMillis(100);

  private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
  private final Story desk;

  private Drain(Story desk) {
    this.desk = desk;
  }

  public static void main(String[] arguments) throws Exception {
    try (var store = new DurableStore();
        var desk = Story.on(DatabaseKind.POSTGRESQL.at(store.another("drained")))) {
      var drain = new Drain(desk);
      drain.fill();
      store.tidy();
      drain.run();
    }
  }

  private void fill() {
    long began = System.nanoTime();
    String approver = desk.people().clerk("khalid", Role.APPROVER);
    desk.rows().run("set synchronous_commit = off");
    IntStream.range(0, PEOPLE)
        .mapToObj(number -> new Backlog(desk, "+96650%07d".formatted(number), approver))
        .forEach(backlog -> backlog.growsBy(EACH - 1));
    desk.rows().run("delete from outbound_message where kind <> 'CONTACT_MESSAGE'");
    System.out.printf("%,d letters wait, made in %.0f s%n", waiting(), seconds(began));
  }

  private void run() {
    var graph = desk.the(FakeGraph.class);
    graph.awaitNothing();
    graph.answersAfter(ANSWER);
    graph.meanwhile(() -> arrivals.add(System.nanoTime()));
    desk.the(LiveSwitch.class).turn(true);
    desk.clock().run();
    empty();
    print();
    require(graph);
  }

  private void empty() {
    var pump = desk.the(OutboxPump.class);
    while (pump.turn() || waiting() > 0) {
      Thread.onSpinWait();
    }
    pump.end();
  }

  private void print() {
    var times = arrivals.stream().sorted().toList();
    double took = (times.get(times.size() - 1) - times.get(0)) / 1e9;
    var seconds = new Seconds(times);
    System.out.printf(
        "%,d letters in %.1f s: %.0f a second; in any one second at most %d%n",
        times.size(), took, (times.size() - 1) / took, seconds.most());
  }

  private void require(FakeGraph graph) {
    long different = graph.bodies().stream().distinct().count();
    long accepted = desk.rows().count("outbound_message where status = 'ACCEPTED'");
    if (different != graph.bodies().size() || accepted != (long) PEOPLE * EACH) {
      throw new IllegalStateException(
          "%d different of %d requests, %d accepted of %d"
              .formatted(different, graph.bodies().size(), accepted, PEOPLE * EACH));
    }
  }

  private long waiting() {
    return desk.rows().count("outbound_message where status in ('QUEUED', 'SENDING')");
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
