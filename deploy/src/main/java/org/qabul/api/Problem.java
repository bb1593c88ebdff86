package org.qabul.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param errors every value that is wrong, when values are
 * @param incident under which a fault of ours stands in the log
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String detailAr,
    @Nullable List<Fault> errors,
    @Nullable String incident) {
  static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param status the server's own, when the kind covers several
   */
  static Problem of(ProblemKind kind, int status, @Nullable String incident) {
    var detail = kind.detail();
    return new Problem(kind.type(), kind.title(), status, detail.en(), detail.ar(), null, incident);
  }
}
