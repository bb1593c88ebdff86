package org.qabul.compliance;

import jakarta.inject.Inject;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/**
 * Tells a lost erasure key, or one that nodes do not share: with another key nobody who was erased
 * would be known again. The first start leaves what its key makes of a fixed sentence.
 */
@Deed
public class CheckErasureKey {
  private static final String SENTENCE = "the key of this database";
  private static final int ONLY = 1;

  private final Session session;
  private final ErasureKey key;

  @Inject
  CheckErasureKey(Session session, ErasureKey key) {
    this.session = session;
    this.key = key;
  }

  /** Whether the key is the one this database was begun with. */
  public boolean same() {
    return session
        .createNativeQuery("select hash from erasure_key_check where id = :only", String.class)
        .setParameter("only", ONLY)
        .uniqueResultOptional()
        .orElseGet(this::begin)
        .equals(hash());
  }

  private String begin() {
    session
        .createNativeMutationQuery("insert into erasure_key_check (id, hash) values (:only, :hash)")
        .setParameter("only", ONLY)
        .setParameter("hash", hash())
        .executeUpdate();
    return hash();
  }

  private String hash() {
    return key.hash(SENTENCE);
  }
}
