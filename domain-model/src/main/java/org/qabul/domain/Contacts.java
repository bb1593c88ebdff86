package org.qabul.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** All contacts. A phone number and a BSUID each belong to at most one of them. */
public interface Contacts {
  Session session();

  default void add(Contact contact) {
    session().persist(contact);
  }

  default Optional<Contact> find(String id) {
    return Optional.ofNullable(session().find(Contact.class, id));
  }

  /** Finds the contact and holds the row: an opt-out and a claim for sending cannot cross. */
  default Optional<Contact> lock(String id) {
    return Optional.ofNullable(session().get(Contact.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  /** Holds those rows that nobody else holds, and waits for no other. */
  default List<Contact> lockFree(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : withIds(ids).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList();
  }

  @HQL("where id in :ids order by id")
  SelectionQuery<Contact> withIds(Collection<String> ids);

  /**
   * Whoever the contact turned out to be, held: what a person forbids, they forbid under the
   * contact they are written to.
   */
  default Optional<Contact> lockKept(String id) {
    var found = lock(id);
    var kept = found.flatMap(Contact::mergedInto);
    return kept.isPresent() ? lockKept(kept.get()) : found;
  }

  /** The id of whoever the contact turned out to be, or its own. */
  default String keptId(String id) {
    return find(id).flatMap(Contact::mergedInto).orElse(id);
  }

  default Optional<Contact> byBsuid(String bsuid) {
    return withBsuid(bsuid).uniqueResultOptional();
  }

  default Optional<Contact> byPhone(String phone) {
    return withPhone(phone).uniqueResultOptional();
  }

  /** The BSUID is tried first: numbers change hands, user ids do not. */
  default Optional<Contact> byIdentity(Identity identity) {
    return identity
        .userId()
        .flatMap(this::byBsuid)
        .or(() -> identity.phoneNumber().flatMap(this::byPhone))
        .filter(found -> !found.identity().contradicts(identity));
  }

  /** Written at once: somebody else is about to get the number. */
  default void takeNumberFrom(Contact former) {
    former.loseNumber();
    session().flush();
  }

  /** A person may be known twice, by number and by user id, until somebody merges the two. */
  default List<Contact> allByIdentity(Identity identity) {
    return all(identity, LockMode.NONE);
  }

  /** Finds them and holds their rows. */
  default List<Contact> lockAllByIdentity(Identity identity) {
    return all(identity, LockMode.PESSIMISTIC_WRITE);
  }

  /** All a person is known as, their rows held as {@code lock} says. */
  default List<Contact> all(Identity identity, LockMode lock) {
    return Stream.concat(
            identity.userId().map(this::withBsuid).stream(),
            identity.phoneNumber().map(this::withPhone).stream())
        .flatMap(found -> found.setHibernateLockMode(lock).getResultList().stream())
        .distinct()
        .toList();
  }

  @HQL("where bsuid = :bsuid")
  SelectionQuery<Contact> withBsuid(String bsuid);

  @HQL("where phone = :phone")
  SelectionQuery<Contact> withPhone(String phone);

  /**
   * Those with one of many numbers. The ends of their range are named so that a database that still
   * goes by a plan for few contacts compares no row with all of the numbers.
   *
   * @param first the least of them
   * @param last the greatest
   */
  @HQL("where phone between :first and :last and phone in :phones")
  List<Contact> withPhones(List<String> phones, String first, String last);

  /** Those with one of these user ids or numbers of whom both are known. */
  @HQL(
      "where (bsuid in :userIds and phone is not null) or (phone in :phones and bsuid is not null)")
  List<Contact> knownByBoth(List<String> userIds, List<String> phones);

  @HQL("where mergedInto = :keptId")
  List<Contact> mergedInto(String keptId);

  @HQL("where mergedInto in :keptIds")
  List<Contact> mergedIntoAny(List<String> keptIds);

  /** Of this contact and of those that were merged into it. */
  @HQL("select id from Contact where id = :contactId or mergedInto = :contactId")
  List<String> idsOfPerson(String contactId);

  /** These contacts and those that were merged into them. */
  @HQL("where id in :contactIds or mergedInto in :contactIds")
  List<Contact> ofPeople(Collection<String> contactIds);

  /** When Meta takes marketing again for any of the contacts that are one person. */
  @HQL("select max(marketingCoolsUntil) from Contact where id in :contactIds")
  @Nullable Instant marketingCools(List<String> contactIds);

  @HQL("select id from Contact where erasedAt > :since")
  List<String> erasedSince(Instant since);

  /** Whoever was merged into one is merged into the other. */
  @HQL("update Contact set mergedInto = :keptId where mergedInto = :otherId")
  int moveMerged(String otherId, String keptId);

  @HQL("where mergedInto is null order by name, id")
  List<Contact> byName(Page page);

  /** Those whose name, company or number holds these words, written for {@code like}. */
  @HQL(
      "where mergedInto is null and (lower(name) like :words escape '!'"
          + " or lower(company) like :words escape '!' or phone like :words escape '!')"
          + " order by name, id")
  List<Contact> holding(String words, Page page);

  @HQL("select count(*) from Contact")
  long count();
}
