package org.qabul.compliance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.qabul.domain.Identity;

/** Whose data was erased; known by keyed hashes alone. */
@Dependent
class ErasedIdentities {
  private static final String PHONE = "phone ";
  private static final String USER_ID = "bsuid ";

  private final Session session;
  private final ErasureKey key;

  @Inject
  ErasedIdentities(Session session, ErasureKey key) {
    this.session = session;
    this.key = key;
  }

  void keep(String contactId, List<Identity> identities, Instant now) {
    identities.stream()
        .flatMap(identity -> hashes(identity).stream())
        .distinct()
        .forEach(hash -> session.persist(new ErasedIdentity(hash, contactId, now)));
  }

  /** When somebody with this number or user id was erased last. */
  Optional<Instant> since(Identity identity) {
    return Optional.ofNullable(
        session
            .createSelectionQuery(
                "select max(erasedAt) from ErasedIdentity where hash in :hashes", Instant.class)
            .setParameterList("hashes", hashes(identity))
            .getSingleResultOrNull());
  }

  /** Which of these numbers were erased at some time. */
  Set<String> among(List<String> phones) {
    var hashes = phones.stream().collect(toMap(this::hash, Function.identity()));
    return session
        .createSelectionQuery("select hash from ErasedIdentity where hash in :hashes", String.class)
        .setParameterList("hashes", hashes.keySet())
        .getResultStream()
        .map(hashes::get)
        .collect(toSet());
  }

  private String hash(String phone) {
    return key.hash(PHONE + phone);
  }

  private List<String> hashes(Identity identity) {
    return Stream.concat(
            identity.phoneNumber().map(this::hash).stream(),
            identity.userId().map(id -> key.hash(USER_ID + id)).stream())
        .toList();
  }
}
