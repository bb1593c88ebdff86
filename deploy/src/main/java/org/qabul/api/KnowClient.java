package org.qabul.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Optional;
import org.qabul.desk.Deed;
import org.qabul.domain.Sha256;

/** Finds the client that a key belongs to. Unknown and disabled sound the same. */
@Deed
class KnowClient {
  private final ApiClients clients;

  @Inject
  KnowClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   * @return the client's id
   */
  public Optional<String> behind(String key) {
    String hash = Sha256.hex(key);
    return clients
        .byKeyHash(hash)
        .filter(ApiClient::enabled)
        .filter(client -> same(client.keyHash(), hash))
        .map(ApiClient::id);
  }

  // The index compares hashes, never keys; this keeps even a database's loose collation out
  private static boolean same(String kept, String shown) {
    return MessageDigest.isEqual(kept.getBytes(US_ASCII), shown.getBytes(US_ASCII));
  }
}
