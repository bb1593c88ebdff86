package org.qabul.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** A line for the consent ledger as a caller posts it. */
record NewConsent(
    ContactRef contact,
    Type event,
    Optional<Purpose> purpose,
    String method,
    Optional<String> evidence,
    String noticeVersion,
    Language language,
    Instant at,
    Optional<Instant> validUntil) {
  static final List<Type> EVENTS =
      List.of(
          Type.GIVEN,
          Type.CONFIRMED,
          Type.REQUESTED,
          Type.REFUSED,
          Type.WITHDRAWN,
          Type.SUPPRESSED,
          Type.LIFTED);
  static final List<Purpose> PURPOSES = List.of(Purpose.values());

  static NewConsent read(Fields fields, Instant now) {
    var consent =
        new NewConsent(
            ContactRef.read(fields),
            fields.requiredChoice("event", EVENTS),
            fields.choice("purpose", PURPOSES),
            fields.requiredText("method", ConsentLine.MAX_METHOD),
            fields.text("evidence", ConsentLine.MAX_EVIDENCE),
            fields.requiredText("notice_version", ConsentLine.MAX_METHOD),
            fields.choice("language", List.of(Language.values())).orElse(Language.AR),
            fields.time("at").orElse(now),
            fields.time("valid_until"));
    if (fields.faultless()) {
      consent.check(fields, now);
    }
    fields.done();
    return consent;
  }

  private void check(Fields fields, Instant now) {
    if (!ofOptOut() && fields.absent("purpose")) {
      fields.wrong("purpose", Code.oneOf(PURPOSES), "nothing");
    }
    if (at.isAfter(now)) {
      fields.wrong("at", "a time that has come", at.toString());
    }
    if (validUntil.isPresent() && !event.agrees()) {
      fields.wrong(
          "valid_until", "nothing unless event is given or confirmed", validUntil.get().toString());
    }
    if (validUntil.isPresent() && !validUntil.get().isAfter(at)) {
      fields.wrong("valid_until", "a time after " + at, validUntil.get().toString());
    }
  }

  boolean ofOptOut() {
    return event == Type.SUPPRESSED || event == Type.LIFTED;
  }

  ConsentLine line(String businessNumber) {
    return new ConsentLine(
        businessNumber,
        event,
        purpose.orElse(null),
        Source.API,
        method,
        evidence.orElse(null),
        noticeVersion,
        language,
        at,
        validUntil.orElse(null));
  }
}
