package org.qabul.api;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/**
 * Does a deed and keeps its answer in one transaction, or gives the answer kept before: a crash
 * leaves both or neither. Only what succeeded is kept; a refused request may be mended and sent
 * again under its key.
 */
@Deed
class AnswerOnce {
  private final Session session;
  private final KeptAnswers kept;
  private final Clock clock;

  @Inject
  AnswerOnce(Session session, KeptAnswers kept, Clock clock) {
    this.session = session;
    this.kept = kept;
    this.clock = clock;
  }

  public Created answer(Call call, Supplier<Created> deed) {
    return call.keptUnder().map(id -> once(id, call, deed)).orElseGet(() -> done(deed));
  }

  private Created once(String id, Call call, Supplier<Created> deed) {
    return kept.find(id).map(answer -> again(answer, call)).orElseGet(() -> first(id, call, deed));
  }

  private static Created again(KeptAnswer answer, Call call) {
    if (!answer.answers(call.fingerprint())) {
      throw Rejection.of(ProblemKind.KEY_REUSED);
    }
    return answer.again();
  }

  private Created first(String id, Call call, Supplier<Created> deed) {
    var answer = new KeptAnswer(id, call.fingerprint(), clock.instant());
    kept.add(answer);
    // Another node with the same key stops here, before it does anything
    session.flush();
    var created = done(deed);
    answer.keep(created);
    return created;
  }

  private Created done(Supplier<Created> deed) {
    var created = deed.get();
    session.flush();
    return created;
  }
}
