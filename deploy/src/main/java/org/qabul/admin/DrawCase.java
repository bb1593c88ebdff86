package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.cards.Cards;
import org.qabul.domain.Card;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Language;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Sheet;
import org.qabul.graph.ErrorTable;

/** Draws what is open on the desk as a phone shows it. */
@Reading
class DrawCase {
  private final ReadFace faces;
  private final Drafts drafts;

  @Inject
  DrawCase(ReadFace faces, Drafts drafts) {
    this.faces = faces;
    this.drafts = drafts;
  }

  List<Bubble> draw(DeskCase open, Language language) {
    if (open.message().isPresent()) {
      return List.of(sent(open.message().get()));
    }
    var card =
        open.version()
            .map(version -> secondStep(open, version, language))
            .orElseGet(() -> offer(open, language));
    return Cards.draw(card).stream().map(faces::of).map(Bubble::shown).toList();
  }

  /** Words that were approved and have changed since by themselves. */
  Optional<String> before(DraftVersion version) {
    return version.differs().isEmpty()
        ? Optional.empty()
        : drafts.versionsOf(version.draftId()).stream()
            .filter(earlier -> earlier.number() == version.number() - 1)
            .findFirst()
            .map(earlier -> earlier.content().preview())
            .filter(words -> !words.equals(version.content().preview()));
  }

  private Bubble sent(OutboundMessage message) {
    var progress = message.progress();
    var failure =
        progress
            .failureCode()
            .map(code -> ErrorTable.failure(code, progress.failureDetails().orElse("")));
    return new Bubble(
        message.id(),
        false,
        "",
        faces.of(message.payload().json()),
        progress.changedAt(),
        Tick.of(message.status()),
        failure.orElse(null));
  }

  private static Card offer(DeskCase open, Language language) {
    var opportunity = open.opportunity();
    return new Card.Offer(
        language, opportunity.id(), opportunity.proposal(), open.contact().name(), phone(open));
  }

  private static Card secondStep(DeskCase open, DraftVersion version, Language language) {
    return new Card.SecondStep(
        language,
        version.id(),
        version.number(),
        open.contact().name(),
        phone(open),
        version.content().preview(),
        List.of(),
        open.sheet().map(sheet -> objections(sheet, language)).orElse(List.of()));
  }

  private static List<String> objections(Sheet sheet, Language language) {
    return sheet.objections().stream()
        .flatMap(finding -> finding.because().stream())
        .map(reason -> reason.sentence().in(language))
        .toList();
  }

  private static String phone(DeskCase open) {
    return open.contact().identity().phoneNumber().orElse("");
  }
}
