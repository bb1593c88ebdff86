package org.qabul.domain;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What people who opt out are answered, and were. */
public interface OptOutAnswers {
  Session session();

  default void add(OptOutAnswer answer) {
    session().persist(answer);
  }

  default Optional<OptOutAnswer> find(String id) {
    return Optional.ofNullable(session().find(OptOutAnswer.class, id));
  }

  default Optional<OptOutAnswer> lock(String id) {
    return Optional.ofNullable(session().get(OptOutAnswer.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  /** The newest first; of two in one language it is the one that is said. */
  @HQL("where endedAt is null order by approvedAt desc, id")
  List<OptOutAnswer> inForce();

  /** In the person's language, or in the other when only that one was approved. */
  default Optional<OptOutAnswer> toSay(Language language) {
    var known = inForce();
    return known.stream()
        .filter(answer -> answer.language() == language)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }
}
