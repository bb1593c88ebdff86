package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.ConfirmOptOut;
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
  private final CurrentReader reader;
  private final ConsentLedger ledger;
  private final ConfirmOptOut confirmOptOut;
  private final OptOut optOut;
  private final RaiseDoubt raiseDoubt;
  private final CarryOver carryOver;

  @Inject
  ListenForOptOuts(
      CurrentReader reader,
      ConsentLedger ledger,
      OptOut optOut,
      ConfirmOptOut confirmOptOut,
      RaiseDoubt raiseDoubt,
      CarryOver carryOver) {
    this.reader = reader;
    this.ledger = ledger;
    this.confirmOptOut = confirmOptOut;
    this.optOut = optOut;
    this.raiseDoubt = raiseDoubt;
    this.carryOver = carryOver;
  }

  void heard(@Observes ContactSpoke spoke) {
    switch (reader.now().read(spoke.text())) {
      case CERTAIN -> stop(spoke);
      case DOUBTFUL -> raiseDoubt.raise(spoke, line(spoke, Type.DOUBTED));
      case NONE -> {}
    }
  }

  /** Whoever says it again was told already. */
  private void stop(ContactSpoke spoke) {
    boolean again = ledger.stoppedThemselves(spoke.contactId());
    optOut.record(spoke.contactId(), line(spoke, Type.SUPPRESSED), spoke.actor());
    if (!again) {
      confirmOptOut.confirm(spoke.contactId(), spoke.wamid());
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
    carryOver.carry(passed.contactId(), passed.toContactId(), passed.at(), passed.actor());
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
