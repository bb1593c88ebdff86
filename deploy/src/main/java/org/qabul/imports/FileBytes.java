package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.Session;

/** The files themselves. Needs a transaction. */
@Dependent
class FileBytes {
  private final Session session;
  private final ContactImports imports;

  @Inject
  FileBytes(Session session, ContactImports imports) {
    this.session = session;
    this.imports = imports;
  }

  void keep(String importId, byte[] content) {
    session.flush();
    session
        .createNativeMutationQuery(
            "insert into import_file (import_id, content) values (:id, :content)")
        .setParameter("id", importId)
        .setParameter("content", content)
        .executeUpdate();
  }

  Optional<byte[]> of(String importId) {
    return Optional.ofNullable(
        session
            .createNativeQuery(
                "select content from import_file where import_id = :id", byte[].class)
            .setParameter("id", importId)
            .getSingleResultOrNull());
  }

  /** With what was wrong with it, and is quoted. */
  void forget(String importId) {
    session
        .createNativeMutationQuery("delete from import_file where import_id = :id")
        .setParameter("id", importId)
        .executeUpdate();
    imports.forgetFaults(importId);
  }
}
