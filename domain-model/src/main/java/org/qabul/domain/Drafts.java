package org.qabul.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All drafts and their versions. */
public interface Drafts {
  Session session();

  default void add(Draft draft) {
    session().persist(draft);
  }

  default void add(DraftVersion version) {
    session().persist(version);
  }

  default Optional<Draft> find(String id) {
    return Optional.ofNullable(session().find(Draft.class, id));
  }

  /** Reads many versions and their drafts at once, to be at hand in this transaction. */
  default void fetch(List<String> versionIds) {
    var versions = session().byMultipleIds(DraftVersion.class).multiLoad(versionIds);
    var drafts = versions.stream().filter(Objects::nonNull).map(DraftVersion::draftId).toList();
    session().byMultipleIds(Draft.class).multiLoad(drafts);
  }

  default Optional<Draft> lock(String id) {
    return Optional.ofNullable(session().get(Draft.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  default Optional<DraftVersion> version(String versionId) {
    return Optional.ofNullable(session().find(DraftVersion.class, versionId));
  }

  /**
   * The version on an operator's card; the draft it belongs to is held until the transaction ends.
   */
  default Optional<Draft> lockByVersion(String versionId) {
    return version(versionId).flatMap(version -> lock(version.draftId()));
  }

  @HQL("where opportunityId = :opportunityId order by createdAt desc")
  List<Draft> ofOpportunity(String opportunityId);

  @HQL("where status = :status order by changedAt desc")
  List<Draft> withStatus(DraftStatus status);

  @HQL("select count(*) from Draft where status = :status")
  long countWithStatus(DraftStatus status);

  @HQL("from DraftVersion where draftId = :draftId order by number")
  List<DraftVersion> versionsOf(String draftId);
}
