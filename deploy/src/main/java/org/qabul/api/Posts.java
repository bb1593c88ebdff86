package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers POSTs. On this node a second request under a key that is being worked is turned away at
 * once; between nodes the database lets the second wait and then find the first one's answer.
 */
@ApplicationScoped
class Posts {
  private final TryAgain answers;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  @Inject
  Posts(TryAgain answers) {
    this.answers = answers;
  }

  Response answer(Call call, Supplier<Created> deed) {
    return call.keptUnder()
        .map(id -> alone(id, call, deed))
        .orElseGet(() -> answers.answer(call, deed))
        .response();
  }

  private Created alone(String id, Call call, Supplier<Created> deed) {
    if (!underWay.add(id)) {
      throw Rejection.of(ProblemKind.UNDER_WAY);
    }
    try {
      return answers.answer(call, deed);
    } finally {
      underWay.remove(id);
    }
  }
}
