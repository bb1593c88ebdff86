package org.qabul.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;

/** The rows of the outbox. */
public interface OutboundMessages {
  /** In so many, fifty people are found on nearly every day that has them. */
  int NEWEST = 200;

  Session session();

  default void add(OutboundMessage message) {
    session().persist(message);
  }

  default Optional<OutboundMessage> find(String id) {
    return Optional.ofNullable(session().find(OutboundMessage.class, id));
  }

  default Optional<OutboundMessage> lock(String id) {
    return Optional.ofNullable(
        session().get(OutboundMessage.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where progress.wamid = :wamid")
  Optional<OutboundMessage> byWamid(String wamid);

  /**
   * Whose time has come, the oldest first, wherever nothing has to rest. Of one person's queue only
   * the first may leave, and none while another is on its way; what is parked lets others pass.
   *
   * <p>Only what waits has a turn. One condition for each index: with {@code or} and {@code in} a
   * planner that knows little of the queue reads all of it.
   */
  @HQL(
      "from OutboundMessage m where m.progress.notBefore <= :now"
          + " and not exists (select 1 from SendingPause p where p.pausedUntil > :now"
          + " and p.scope = m.businessNumber)"
          + " and not exists (select 1 from SendingPause p where p.pausedUntil > :now"
          + " and p.scope = m.businessNumber || '/' || m.recipientId)"
          + " and not exists (select 1 from OutboundMessage o where o.recipientId = m.recipientId"
          + " and o.progress.status = SENDING)"
          + " and not exists (select 1 from OutboundMessage o where o.recipientId = m.recipientId"
          + " and o.progress.status = QUEUED and o.position < m.position)"
          + " order by m.progress.notBefore, m.position")
  SelectionQuery<OutboundMessage> due(Instant now);

  /** The oldest rows whose turn it is and that nobody else holds. */
  default List<OutboundMessage> claimable(Instant now, int most) {
    return due(now)
        .setMaxResults(most)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .getResultList();
  }

  /** Finds the messages and holds their rows, everybody in the same order. */
  default List<OutboundMessage> lockAll(Collection<String> ids) {
    return inOrder(ids).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE).getResultList();
  }

  @HQL("where id in :ids order by id")
  SelectionQuery<OutboundMessage> inOrder(Collection<String> ids);

  @HQL("where progress.status = SENDING and progress.leftAt < :before")
  SelectionQuery<OutboundMessage> sendingSince(Instant before);

  /** Rows that began to leave before the moment given and of which nothing was heard since. */
  default List<OutboundMessage> leftBehind(Instant before) {
    return sendingSince(before).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList();
  }

  /**
   * Each message that we began and that counts for the frequency cap, the oldest first.
   *
   * @param contactIds all contacts that are one person, or several people
   */
  @HQL(
      "select new org.qabul.domain.Departure(m.recipientId, m.progress.leftAt, m.purpose) from OutboundMessage m where m.recipientId in :contactIds"
          + " and m.kind = CONTACT_MESSAGE and m.progress.leftAt > :since"
          + " and (m.purpose <> SERVICE_REPLY or exists (select 1 from DraftVersion v"
          + " where v.id = m.subjectId and v.templateName is not null))"
          + " and m.progress.status not in (FAILED, QUEUED, PARKED)"
          + " order by m.progress.leftAt")
  List<Departure> leftSince(Collection<String> contactIds, Instant since);

  @HQL(
      "select count(*) from OutboundMessage where recipientId in :contactIds"
          + " and kind = CONTACT_MESSAGE and progress.leftAt is not null")
  long leftEver(List<String> contactIds);

  /**
   * How many others were approved a message in a time: exactly, while they are fewer than {@code
   * enough}. Of a day with many messages the newest tell as much as all.
   */
  default long recipientsBetween(Instant since, Instant until, String exceptId, int enough) {
    var newest = newestRecipients(since, until, exceptId).setMaxResults(NEWEST).getResultList();
    long people = newest.stream().distinct().count();
    return people >= enough || newest.size() < NEWEST
        ? people
        : allRecipientsBetween(since, until, exceptId);
  }

  @HQL(
      "select recipientId from OutboundMessage where kind = CONTACT_MESSAGE"
          + " and progress.createdAt > :since and progress.createdAt < :until"
          + " and progress.status not in (REFUSED, CANCELLED)"
          + " and recipientId <> :exceptId order by progress.createdAt desc")
  SelectionQuery<String> newestRecipients(Instant since, Instant until, String exceptId);

  @HQL(
      "select count(distinct recipientId) from OutboundMessage where kind = CONTACT_MESSAGE"
          + " and progress.createdAt > :since and progress.createdAt < :until"
          + " and progress.status not in (REFUSED, CANCELLED)"
          + " and recipientId <> :exceptId")
  long allRecipientsBetween(Instant since, Instant until, String exceptId);

  /**
   * How often a person was told lately that they opted out, or is about to be.
   *
   * @param exceptId the message that is asked about
   */
  @HQL(
      "select count(*) from OutboundMessage where recipientId in :contactIds"
          + " and kind = OPT_OUT_ANSWER and id <> :exceptId and progress.createdAt > :since"
          + " and progress.status not in (REFUSED, CANCELLED, FAILED)")
  long optOutsAnswered(List<String> contactIds, String exceptId, Instant since);

  @HQL(
      "select id from OutboundMessage where recipientId = :recipientId"
          + " and progress.status in (QUEUED, PARKED) order by position")
  List<String> waitingFor(String recipientId);

  /** Whatever waits to be sent to a contact, and every card about them that waits. */
  @HQL(
      "select m.id from OutboundMessage m where m.progress.status in (QUEUED, PARKED)"
          + " and (m.recipientId = :contactId or m.subjectKind = CONTACT and m.subjectId = :contactId"
          + " or m.subjectKind = OPPORTUNITY and m.subjectId in"
          + " (select o.id from Opportunity o where o.contactId = :contactId)"
          + " or m.subjectKind = MEETING and m.subjectId in"
          + " (select t.id from MeetingDraft t where t.contactId = :contactId)"
          + " or m.subjectKind = DRAFT and m.subjectId in (select v.id from DraftVersion v"
          + " join Draft d on d.id = v.draftId where d.contactId = :contactId))"
          + " order by m.position")
  List<String> waitingAbout(String contactId);

  @HQL("where recipientId = :recipientId and progress.status = PARKED order by position")
  List<OutboundMessage> parkedFor(String recipientId);

  @HQL("where businessNumber = :businessNumber and progress.status = PARKED order by position")
  List<OutboundMessage> parkedAt(String businessNumber);

  /** All of them: the gate parks again what something else still holds back. */
  default void wakeAt(String businessNumber, Instant now) {
    parkedAt(businessNumber).forEach(message -> message.progress().wake(now));
  }

  @HQL("where recipientId = :recipientId order by position desc")
  List<OutboundMessage> to(String recipientId, Page page);

  /** Approved in a period while live sending was off, in the order of approval. */
  @HQL(
      "where kind in (CONTACT_MESSAGE, OPT_OUT_ANSWER) and progress.live = false and progress.createdAt >= :since"
          + " and progress.createdAt < :until order by position")
  List<OutboundMessage> rehearsed(Instant since, Instant until, Page page);

  @HQL(
      "where kind in (CONTACT_MESSAGE, OPT_OUT_ANSWER) and progress.status in :statuses"
          + " order by position desc")
  List<OutboundMessage> toContactsWith(Set<OutboundStatus> statuses, Page page);

  @HQL(
      "select count(*) from OutboundMessage where kind in (CONTACT_MESSAGE, OPT_OUT_ANSWER)"
          + " and progress.status in :statuses")
  long countToContactsWith(Set<OutboundStatus> statuses);

  @HQL("where kind = CONTACT_MESSAGE and progress.status in :statuses order by position desc")
  List<OutboundMessage> lettersWith(Set<OutboundStatus> statuses, Page page);

  @HQL("where subjectKind = :subjectKind and subjectId = :subjectId order by position")
  List<OutboundMessage> about(SubjectKind subjectKind, String subjectId);

  @HQL(
      "select count(*) from OutboundMessage where kind = CONTACT_MESSAGE"
          + " and progress.status in :statuses")
  long countLettersWith(Set<OutboundStatus> statuses);
}
