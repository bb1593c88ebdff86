package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement.ContactSpoke;
import org.qabul.domain.Announcement.IdentityPassed;
import org.qabul.domain.Announcement.PreferenceSaid;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/**
 * Hears a person's own words and Meta's reports, and writes opt-outs down in the same transaction.
 */
@Dependent
class ListenForOptOuts {
  private final OptOutReader reader;
  private final OptOut optOut;
  private final RaiseDoubt raiseDoubt;
  private final ConsentLedger ledger;

  @Inject
  ListenForOptOuts(
      OptOutReader reader, OptOut optOut, RaiseDoubt raiseDoubt, ConsentLedger ledger) {
    this.reader = reader;
    this.optOut = optOut;
    this.raiseDoubt = raiseDoubt;
    this.ledger = ledger;
  }

  void heard(@Observes ContactSpoke spoke) {
    switch (reader.read(spoke.text())) {
      case CERTAIN -> optOut.record(spoke.contactId(), line(spoke, Type.SUPPRESSED), spoke.actor());
      case DOUBTFUL -> raiseDoubt.raise(spoke, line(spoke, Type.DOUBTED));
      case NONE -> {}
    }
  }

  private static ConsentLine line(ContactSpoke spoke, Type type) {
    String words = SpokenEvidence.of(spoke.text(), spoke.wamid());
    return line(
        spoke.businessNumber(), type, null, Source.PERSON, "inbound_keyword", words, spoke.at());
  }

  void said(@Observes PreferenceSaid said) {
    var line =
        line(
            said.businessNumber(),
            said.stop() ? Type.SUPPRESSED : Type.LIFTED,
            Purpose.MARKETING,
            said.byError() ? Source.META_ERROR : Source.META,
            "meta",
            said.evidence(),
            said.at());
    optOut.record(said.contactId(), line, Actor.META);
  }

  /** Whichever of them is written to may be the one who asked not to be. */
  void passed(@Observes IdentityPassed passed) {
    ledger.stops(passed.contactId()).stream()
        .map(stop -> ConsentLine.carried(stop, passed.at()))
        .forEach(line -> optOut.record(passed.toContactId(), line, passed.actor()));
    ledger.refusals(passed.contactId()).stream()
        .map(no -> ConsentLine.carried(no, passed.at()))
        .forEach(line -> ledger.append(passed.toContactId(), line, passed.actor()));
    ledger.doubts(passed.contactId()).stream()
        .map(doubt -> ConsentLine.carriedDoubt(doubt, passed.at()))
        .forEach(line -> ledger.append(passed.toContactId(), line, passed.actor()));
  }

  private static ConsentLine line(
      String businessNumber,
      Type type,
      @Nullable Purpose purpose,
      Source source,
      String method,
      String evidence,
      Instant at) {
    return new ConsentLine(
        businessNumber,
        type,
        purpose,
        source,
        method,
        evidence,
        AddNotice.NONE,
        Language.AR,
        at,
        null);
  }
}
