package org.qabul.api;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;

/** What an id in the path names, or the problem that it names nothing. */
final class Found {
  private Found() {}

  static Response or404(String id, Function<String, Optional<?>> finder) {
    return Optional.of(id)
        .filter(Filter::looksLikeId)
        .flatMap(finder)
        .map(answer -> Response.ok(answer).build())
        .orElseThrow(() -> Rejection.of(ProblemKind.NOT_FOUND));
  }
}
