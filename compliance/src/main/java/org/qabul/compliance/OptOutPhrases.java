package org.qabul.compliance;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The phrases that were added on the page. */
public interface OptOutPhrases {
  Session session();

  default void add(OptOutPhrase phrase) {
    session().persist(phrase);
  }

  default Optional<OptOutPhrase> lock(String id) {
    return Optional.ofNullable(session().get(OptOutPhrase.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  /** Removed or not, with its row held. */
  default Optional<OptOutPhrase> lockFolded(String folded) {
    return withFolded(folded)
        .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
        .uniqueResultOptional();
  }

  @HQL("where folded = :folded")
  SelectionQuery<OptOutPhrase> withFolded(String folded);

  @HQL("where removedAt is null order by addedAt desc, id")
  List<OptOutPhrase> inForce();

  @HQL("select folded from OptOutPhrase where removedAt is null order by folded")
  List<String> foldedInForce();
}
