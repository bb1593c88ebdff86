package org.qabul.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import org.qabul.domain.Failure;
import org.qabul.domain.Outcome;
import org.qabul.webhook.Loose;

/** What an HTTP answer of the Graph API means. */
final class GraphAnswer {
  private static final int OK = 200;
  private static final int SERVER_TROUBLE = 500;

  /** "Unknown failure": Meta's own word for not knowing. */
  private static final int UNKNOWN_FAILURE = 131000;

  private static final Duration COME_AGAIN = Duration.ofSeconds(5);

  private final Clock clock;

  GraphAnswer(Clock clock) {
    this.clock = clock;
  }

  Outcome read(int httpStatus, String body) {
    var json = parse(body);
    if (httpStatus == OK) {
      return accepted(json);
    }
    return json.get("error") instanceof JsonObject error && httpStatus < SERVER_TROUBLE
        ? refused(MetaErrors.read(error))
        : new Outcome.Unclear("HTTP " + httpStatus);
  }

  Outcome neverLeft() {
    return retry(ErrorTable.failure(2, "no connection"));
  }

  private Outcome refused(Failure failure) {
    if (failure.code() == UNKNOWN_FAILURE) {
      return new Outcome.Unclear(failure.details());
    }
    return failure.kind() == Failure.Kind.TRY_AGAIN ? retry(failure) : new Outcome.Failed(failure);
  }

  private Outcome retry(Failure failure) {
    return new Outcome.Retry(clock.instant().plus(COME_AGAIN), failure);
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
