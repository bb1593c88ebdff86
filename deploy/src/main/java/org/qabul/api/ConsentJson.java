package org.qabul.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Origin;
import org.qabul.domain.Purpose;

/**
 * One line of the consent ledger.
 *
 * @param purpose absent means every purpose
 * @param recordedBy the id of the client or operator who wrote it down
 */
public record ConsentJson(
    String id,
    ConsentEvent.Type event,
    @Nullable Purpose purpose,
    Source source,
    String method,
    @Nullable String evidence,
    String noticeVersion,
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
        event.noticeVersion(),
        event.language(),
        event.eventTime(),
        event.receivedTime(),
        event.validUntil().orElse(null),
        event.recordedBy().origin(),
        event.recordedBy().id());
  }
}
