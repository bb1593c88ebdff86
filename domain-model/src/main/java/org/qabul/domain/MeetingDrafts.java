package org.qabul.domain;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All meeting drafts. */
public interface MeetingDrafts {
  Session session();

  default void add(MeetingDraft meeting) {
    session().persist(meeting);
  }

  default Optional<MeetingDraft> find(String id) {
    return Optional.ofNullable(session().find(MeetingDraft.class, id));
  }

  default Optional<MeetingDraft> lock(String id) {
    return Optional.ofNullable(session().get(MeetingDraft.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where opportunityId = :opportunityId order by createdAt desc")
  List<MeetingDraft> ofOpportunity(String opportunityId);

  @HQL("where contactId = :contactId order by createdAt")
  List<MeetingDraft> ofContact(String contactId);
}
