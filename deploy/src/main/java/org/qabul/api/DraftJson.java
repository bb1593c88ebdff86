package org.qabul.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Content;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.DraftVersion;

/**
 * A draft with its current wording.
 *
 * @param template absent when the wording is free
 */
public record DraftJson(
    String id,
    DraftStatus status,
    int version,
    String text,
    @Nullable String template,
    Instant createdAt,
    Instant changedAt) {
  static DraftJson of(Draft draft, DraftVersion current) {
    var content = current.content();
    return new DraftJson(
        draft.id(),
        draft.status(),
        current.number(),
        content.preview(),
        content instanceof Content.Templated template ? template.name() : null,
        draft.createdAt(),
        draft.changedAt());
  }
}
