package org.qabul.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.Evidence;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Origin;
import org.qabul.domain.Purpose;

/**
 * One line of the consent ledger.
 *
 * @param purpose absent means every purpose
 * @param noticeSha256 of the notice that was shown, when it is one of ours
 * @param about the id of the line that this one corrects, lifts by, settles or ends
 * @param recordedBy the id of the client or operator who wrote it down
 */
public record ConsentJson(
    String id,
    ConsentEvent.Type event,
    @Nullable Purpose purpose,
    Source source,
    String method,
    @Nullable String evidence,
    Evidence.@Nullable Kind evidenceKind,
    String noticeVersion,
    @Nullable String noticeSha256,
    @Nullable String about,
    Language language,
    Instant at,
    Instant receivedAt,
    @Nullable Instant validUntil,
    Origin recordedFrom,
    String recordedBy) {
  static ConsentJson of(ConsentEvent event) {
    return new ConsentJson(
        event.id(),
        event.type(),
        event.purpose().orElse(null),
        event.source(),
        event.method(),
        event.evidence().orElse(null),
        event.proof().map(Evidence::kind).orElse(null),
        event.noticeVersion(),
        event.noticeSha256().orElse(null),
        event.about().orElse(null),
        event.language(),
        event.eventTime(),
        event.receivedTime(),
        event.validUntil().orElse(null),
        event.recordedBy().origin(),
        event.recordedBy().id());
  }
}
