package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every pair of states of every table, written by hand. Rows are where it stands, columns where it
 * would go, both in the order of the enum; {@code x} may, {@code .} may not.
 */
class TransitionTest {
  @Test
  void movesAnOpportunityOnlyAsItsTableSays() {
    holds(
        OpportunityStatus.values(),
        OpportunityStatus::mayBecome,
        "OFFERED        . x x x",
        "ACCEPTED       . . . .",
        "SKIPPED        . . . .",
        "NEEDS_RESEARCH x . . .");
  }

  @Test
  void movesADraftOnlyAsItsTableSays() {
    holds(
        DraftStatus.values(),
        DraftStatus::mayBecome,
        "PREPARED  . x x",
        "APPROVED  x . .",
        "CANCELLED . . .");
  }

  @Test
  void movesAMeetingOnlyAsItsTableSays() {
    holds(
        MeetingStatus.values(),
        MeetingStatus::mayBecome,
        "PROPOSED  . x x",
        "APPROVED  . . .",
        "CANCELLED . . .");
  }

  @Test
  void movesAMessageOnlyAsItsTableSays() {
    holds(
        OutboundStatus.values(),
        OutboundStatus::mayBecome,
        "QUEUED    x x x . . . . . . x x",
        "PARKED    x x x . . . . . . x x",
        "SENDING   x . . x x x x x x . .",
        "ACCEPTED  . . . . x x x x . . .",
        "SENT      . . . . . x x x . . .",
        "DELIVERED . . . . . . x . . . .",
        "READ      . . . . . . . . . . .",
        "FAILED    . . . . . x x . . . .",
        "UNKNOWN   . . . x x x x x . . .",
        "REFUSED   . . . . . . . . . . .",
        "CANCELLED . . . . . . . . . . .");
  }

  @Test
  void waitsOnlyBeforeAnythingLeft() {
    assertThat(OutboundStatus.values())
        .filteredOn(OutboundStatus::waiting)
        .containsExactly(OutboundStatus.QUEUED, OutboundStatus.PARKED);
  }

  private static <S extends Enum<S>> void holds(
      S[] states, BiPredicate<S, S> mayBecome, String... table) {
    assertThat(Arrays.stream(states).map(from -> row(from, states, mayBecome)).toList())
        .isEqualTo(Arrays.stream(table).map(line -> List.of(line.split(" +", -1))).toList());
  }

  private static <S extends Enum<S>> List<String> row(
      S from, S[] states, BiPredicate<S, S> mayBecome) {
    var cells = Arrays.stream(states).map(to -> mayBecome.test(from, to) ? "x" : ".");
    return Stream.concat(Stream.of(from.name()), cells).toList();
  }
}
