package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Failure;
import org.qabul.domain.InboundMessage;
import org.qabul.domain.InboundMessages;
import org.qabul.domain.TapRecord;
import org.qabul.domain.TapRecords;
import org.qabul.graph.ErrorTable;
import org.qabul.graph.RehearsalMessage;
import org.qabul.graph.RehearsalMessage.Stage;
import org.qabul.graph.RehearsalMessages;

/** Reads what a phone shows: what reached it, and what its owner wrote and tapped. */
@Reading
class ReadChat {
  private static final int NEWEST = 60;

  private final RehearsalMessages drawn;
  private final InboundMessages said;
  private final TapRecords taps;
  private final ReadFace faces;

  @Inject
  ReadChat(RehearsalMessages drawn, InboundMessages said, TapRecords taps, ReadFace faces) {
    this.drawn = drawn;
    this.said = said;
    this.taps = taps;
    this.faces = faces;
  }

  /** The newest bubbles, the latest at the end. */
  List<Bubble> of(PhoneOwner owner) {
    var arrived = drawn.on(owner.id(), Page.first(NEWEST)).stream().map(this::arrived).toList();
    var all = new ArrayList<>(arrived);
    said.from(owner.id(), Page.first(NEWEST)).stream().map(ReadChat::written).forEach(all::add);
    all.addAll(tapped(owner, arrived));
    all.sort(Comparator.comparing(bubble -> bubble.when().orElse(Instant.EPOCH)));
    return List.copyOf(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
  }

  private Bubble arrived(RehearsalMessage message) {
    return new Bubble(
        message.wamid(),
        false,
        "",
        faces.of(message.payload()),
        message.drawnAt(),
        Tick.of(message.stage()),
        failure(message));
  }

  private static @Nullable Failure failure(RehearsalMessage message) {
    return message.stage() == Stage.FAILED
        ? ErrorTable.failure(message.fate().code().orElseThrow(), "")
        : null;
  }

  private static Bubble written(InboundMessage message) {
    return own(message.wamid(), "", message.body(), message.saidAt());
  }

  private List<Bubble> tapped(PhoneOwner owner, List<Bubble> arrived) {
    Map<String, Bubble> cards =
        arrived.stream().collect(Collectors.toMap(Bubble::wamid, Function.identity()));
    return taps(owner).stream().flatMap(tap -> tapped(tap, cards).stream()).toList();
  }

  private static Optional<Bubble> tapped(TapRecord tap, Map<String, Bubble> cards) {
    return tap.contextId()
        .flatMap(wamid -> Optional.ofNullable(cards.get(wamid)))
        .map(card -> tapped(tap, card));
  }

  private static Bubble tapped(TapRecord tap, Bubble card) {
    return own(tap.id(), card.face().gist(), tap.title(), tap.tappedAt());
  }

  private static Bubble own(String id, String quote, String body, Instant at) {
    return new Bubble(id, true, quote, Face.words(body), at, Tick.DELIVERED, null);
  }

  /** What a contact taps is also among what they said, so only operators' taps are asked for. */
  private List<TapRecord> taps(PhoneOwner owner) {
    return taps.session()
        .createSelectionQuery(
            "from TapRecord where (phone = :phone or bsuid = :bsuid)"
                + " and outcome <> 'not_an_operator' order by tappedAt desc",
            TapRecord.class)
        .setParameter("phone", owner.identity().phone())
        .setParameter("bsuid", owner.identity().bsuid())
        .setMaxResults(NEWEST)
        .getResultList();
  }
}
