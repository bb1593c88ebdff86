package org.qabul.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What Meta last said of each business number. */
public interface AccountHealths {
  Session session();

  default Optional<AccountHealth> find(String businessNumber) {
    return Optional.ofNullable(session().find(AccountHealth.class, businessNumber));
  }

  /** The row of a number, held until the transaction ends; made when it is the first time. */
  default AccountHealth lock(String businessNumber, Instant now) {
    var known = session().get(AccountHealth.class, businessNumber, LockMode.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    var fresh = new AccountHealth(businessNumber, now);
    session().persist(fresh);
    return fresh;
  }

  @HQL("order by businessNumber")
  List<AccountHealth> all();
}
