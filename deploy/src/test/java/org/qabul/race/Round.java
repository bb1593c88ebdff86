package org.qabul.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.qabul.story.Rows;

/** What one round left behind, and what must hold of it. */
final class Round {
  private final Rows rows;
  private final ClaimWitness witness;
  private final Crossing crossing;
  private final Backlog stopped;
  private final Backlog other;
  private final List<Integer> requests;

  Round(Nodes nodes, ClaimWitness witness, Crossing crossing, Backlog stopped, Backlog other) {
    this.rows = nodes.first().rows();
    this.requests = nodes.requests();
    this.witness = witness;
    this.crossing = crossing;
    this.stopped = stopped;
    this.other = other;
  }

  /** What was called for afterwards was claimed before, in a turn that was on already. */
  void nothingStartsAfterTheStop() {
    assertThat(witness.claimedInSpiteOfAStop(stopped.contact()))
        .as("claims committed after the opt-out")
        .isEmpty();
    assertThat(crossing.calledAfter())
        .as("calls in turns of a pump that began after the opt-out")
        .noneMatch(call -> crossing.isAfter(call.turnBegan()));
  }

  void theStopCameAtItsMoment() {
    assertThat(crossing.first()).as("who went on first").isEqualTo(crossing.moment().first());
  }

  /** What was claimed before leaves once, what was not stays because of the opt-out alone. */
  void everythingElseIsAsItShouldBe() {
    assertThat(sent()).as("sent").hasSizeGreaterThanOrEqualTo(stopped.size() / 2);
    assertThat(refused()).as("refused").hasSize(stopped.size() - sent().size()).isNotEmpty();
    assertThat(refusedBecause()).as("reasons of the refusals").containsExactly("opted_out");
    assertThat(ids(other, "ACCEPTED")).as("sent to somebody else").hasSize(other.size());
    assertThat(witness.claimed(stopped.contact()))
        .as("claims that were witnessed")
        .containsExactlyInAnyOrderElementsOf(sent());
  }

  void eachLeftOnceAndFromBothNodes() {
    assertThat(crossing.called())
        .as("each called for once, and no other")
        .doesNotHaveDuplicates()
        .containsAll(sent())
        .hasSize(sent().size() + other.size());
    assertThat(requests).as("requests from each node").hasSize(2).allMatch(many -> many > 0);
    assertThat(requests.stream().mapToInt(many -> many).sum())
        .as("requests in all")
        .isEqualTo(crossing.called().size());
  }

  List<String> sent() {
    return ids(stopped, "ACCEPTED");
  }

  List<String> refused() {
    return ids(stopped, "REFUSED");
  }

  /** Those that were on their way: claimed before the opt-out was committed, called for after. */
  List<Call> onTheirWay() {
    return crossing.calledAfter();
  }

  private List<String> refusedBecause() {
    return rows
        .all(
            "select distinct a.note from audit_event a join outbound_message m"
                + " on m.id = a.subject_id where a.action = 'refused_at_claim'"
                + " and m.recipient_id = ?",
            stopped.contact())
        .stream()
        .map(row -> row.text("note"))
        .toList();
  }

  private List<String> ids(Backlog of, String status) {
    return rows
        .all(
            "select id from outbound_message where recipient_id = ? and status = ?",
            of.contact(),
            status)
        .stream()
        .map(row -> row.text("id"))
        .toList();
  }
}
