package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** When somebody with the number or user id of one of these was erased last. */
  Map<Identity, Instant> since(Collection<Identity> identities) {
    var hashes = identities.stream().distinct().collect(toMap(Function.identity(), this::hashes));
    var erased = erased(hashes.values().stream().flatMap(List::stream).toList());
    var since = new HashMap<Identity, Instant>();
    hashes.forEach(
        (identity, its) ->
            its.stream()
                .flatMap(hash -> erased.getOrDefault(hash, List.of()).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> since.put(identity, last)));
    return since;
  }

  private Map<String, List<Instant>> erased(List<String> hashes) {
    return session
        .createSelectionQuery("from ErasedIdentity where hash in :hashes", ErasedIdentity.class)
        .setParameterList("hashes", hashes)
        .getResultStream()
        .collect(groupingBy(ErasedIdentity::hash, mapping(ErasedIdentity::erasedAt, toList())));
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
