package org.qabul.deploy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.qabul.compliance.CheckErasureKey;

/** Keeps a node from starting with a key of its own, or after the key was lost. */
@Dependent
class SharedErasureKey {
  private static final String SENTENCE =
      """
      مفتاح المحو (qabul.erasure.key) ليس الذي بدأت به قاعدة البيانات %1$s، فلن يُعرف به من مُحيت بياناته إذا استُورد من جديد.
      أعد المفتاح الأول إلى secrets/qabul.erasure.key، أو اجعله واحداً لكل الخوادم (QABUL_ERASURE_KEY). راجع operations.md إن كان قد ضاع.
      The erasure key (qabul.erasure.key) is not the one that the database %1$s was begun with: nobody who was erased would be known again.
      Put the first key back into secrets/qabul.erasure.key, or give all nodes the same one (QABUL_ERASURE_KEY). See operations.md if it is lost.""";

  private final CheckErasureKey check;

  @Inject
  SharedErasureKey(CheckErasureKey check) {
    this.check = check;
  }

  /**
   * @param database its address without what may be secret in it
   * @throws ConfigurationRefused when the database was begun with another key
   */
  void require(String database) {
    if (!same()) {
      throw Preflight.refused(new ConfigurationRefused(List.of(SENTENCE.formatted(database))));
    }
  }

  private boolean same() {
    try {
      return check.same();
    } catch (PersistenceException anotherNodeWasFirst) {
      return check.same();
    }
  }
}
