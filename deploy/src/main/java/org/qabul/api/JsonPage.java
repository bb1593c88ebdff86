package org.qabul.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part; absent at the end
 */
public record JsonPage<T>(List<T> items, @Nullable String next) {
  /**
   * @param rows one more than the limit when there is a next page
   */
  static <R, T> JsonPage<T> of(
      List<R> rows, int limit, Function<R, String> id, Function<R, T> json) {
    boolean more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new JsonPage<>(
        shown.stream().map(json).toList(), more ? id.apply(shown.get(limit - 1)) : null);
  }
}
