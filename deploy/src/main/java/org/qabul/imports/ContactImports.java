package org.qabul.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;

/** Files that were brought, and what is wrong with them. */
interface ContactImports {
  Session session();

  default Optional<ContactImport> find(String id) {
    return Optional.ofNullable(session().find(ContactImport.class, id));
  }

  default Optional<ContactImport> lock(String id) {
    return Optional.ofNullable(session().get(ContactImport.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("order by broughtAt desc")
  List<ContactImport> newest(Page page);

  @HQL(
      "where state in (CHECKING, IMPORTING) and (leaseUntil is null or leaseUntil < :now)"
          + " order by changedAt")
  SelectionQuery<ContactImport> waiting(Instant now);

  @HQL("where state in (UPLOADED, CHECKED, FAILED) and changedAt < :before")
  List<ContactImport> forgotten(Instant before);

  @HQL("where state in (UPLOADED, CHECKED, FAILED, CHECKING, IMPORTING)")
  List<ContactImport> open();

  @HQL("where importId = :importId order by line, id")
  List<ImportFault> faults(String importId, Page page);

  @HQL("delete from ImportFault where importId = :importId")
  int forgetFaults(String importId);

  @HQL("update ContactImport set rowsDone = :done, leaseUntil = :until where id = :id")
  int progress(String id, int done, Instant until);
}
