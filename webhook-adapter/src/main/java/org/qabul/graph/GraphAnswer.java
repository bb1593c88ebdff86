package org.qabul.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.qabul.domain.Failure;
import org.qabul.domain.Outcome;
import org.qabul.webhook.Loose;

/** What an HTTP answer of the Graph API means. */
final class GraphAnswer {
  private static final int OK = 200;
  private static final int SERVER_TROUBLE = 500;

  /** "Unknown failure": Meta's own word for not knowing. */
  private static final int UNKNOWN_FAILURE = 131000;

  private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(24);

  private final Clock clock;

  GraphAnswer(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param retryAfter Meta's {@code Retry-After} header; seconds are honoured up to a day, and what
   *     is no number of seconds is as if it were not there
   */
  Outcome read(int httpStatus, Optional<String> retryAfter, String body) {
    var json = parse(body);
    if (httpStatus == OK) {
      return accepted(json);
    }
    return json.get("error") instanceof JsonObject error && httpStatus < SERVER_TROUBLE
        ? refused(MetaErrors.read(error), seconds(retryAfter))
        : new Outcome.Unclear("HTTP " + httpStatus);
  }

  Outcome neverLeft() {
    return again(ErrorTable.failure(2, "no connection"), Duration.ZERO);
  }

  private Outcome refused(Failure failure, Duration asked) {
    if (failure.code() == UNKNOWN_FAILURE) {
      return new Outcome.Unclear(failure.details());
    }
    return failure
        .means()
        .again()
        .after()
        .map(least -> again(failure, least.compareTo(asked) > 0 ? least : asked))
        .orElseGet(() -> new Outcome.Failed(failure));
  }

  private Outcome again(Failure failure, Duration wait) {
    return new Outcome.Retry(clock.instant().plus(wait), failure);
  }

  private static Duration seconds(Optional<String> retryAfter) {
    return retryAfter
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .filter(asked -> asked.compareTo(LONGEST_ASKED_FOR) <= 0)
        .orElse(Duration.ZERO);
  }

  private static Outcome accepted(JsonObject json) {
    if (json.get("messages") instanceof JsonArray messages
        && !messages.isEmpty()
        && messages.get(0) instanceof JsonObject first
        && !first.getString("id", "").isBlank()) {
      return new Outcome.Accepted(first.getString("id"));
    }
    return new Outcome.Unclear("200 without a message id");
  }

  private static JsonObject parse(String body) {
    try (var reader = Loose.JSON.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
