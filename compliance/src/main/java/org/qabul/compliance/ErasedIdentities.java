package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;

/** Whose data was erased; known by keyed hashes alone. */
@Dependent
class ErasedIdentities {
  private final Session session;
  private final ErasureKey key;

  @Inject
  ErasedIdentities(Session session, ErasureKey key) {
    this.session = session;
    this.key = key;
  }

  void keep(Contact contact, Instant now) {
    hashes(contact.identity())
        .forEach(hash -> session.persist(new ErasedIdentity(hash, contact.id(), now)));
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

  private List<String> hashes(Identity identity) {
    return Stream.concat(
            identity.phoneNumber().map(phone -> "phone " + phone).stream(),
            identity.userId().map(id -> "bsuid " + id).stream())
        .map(key::hash)
        .toList();
  }
}
