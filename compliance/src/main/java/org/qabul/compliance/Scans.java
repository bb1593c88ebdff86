package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.Session;

/** The files beside evidence. Needs a transaction. */
@Dependent
public class Scans {
  private final Session session;

  @Inject
  Scans(Session session) {
    this.session = session;
  }

  void keep(Evidence evidence, Scan scan) {
    session.flush();
    session
        .createNativeMutationQuery("update evidence set content = :content where id = :id")
        .setParameter("content", scan.bytes())
        .setParameter("id", evidence.id())
        .executeUpdate();
  }

  /** Empty when there is none, or once it is erased. */
  public Optional<Scan> of(Evidence evidence) {
    return evidence
        .fileName()
        .flatMap(name -> bytes(evidence).map(bytes -> new Scan(name, evidence.mediaType(), bytes)));
  }

  private Optional<byte[]> bytes(Evidence evidence) {
    return Optional.ofNullable(
        session
            .createNativeQuery("select content from evidence where id = :id", byte[].class)
            .setParameter("id", evidence.id())
            .getSingleResultOrNull());
  }
}
