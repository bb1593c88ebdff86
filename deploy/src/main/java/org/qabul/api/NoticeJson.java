package org.qabul.api;

import java.time.Instant;
import org.qabul.compliance.Notice;
import org.qabul.domain.Language;

/**
 * The words people are shown before they agree.
 *
 * @param sha256 of the text in UTF-8, hexadecimal
 */
public record NoticeJson(
    String id, String version, Language language, String text, String sha256, Instant addedAt) {
  static NoticeJson of(Notice notice) {
    return new NoticeJson(
        notice.id(),
        notice.version(),
        notice.language(),
        notice.body(),
        notice.sha256(),
        notice.addedAt());
  }
}
