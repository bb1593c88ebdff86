package org.qabul.api;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;

/** Lets the configured client in. Another key in the configuration replaces the one before. */
@Deed
class AdmitClient {
  private static final String NAME = "default";

  private final ApiClients clients;

  @Inject
  AdmitClient(ApiClients clients) {
    this.clients = clients;
  }

  public void withKey(String keyHash) {
    if (clients.byKeyHash(keyHash).isEmpty()) {
      clients
          .byName(NAME)
          .ifPresentOrElse(
              client -> client.rekey(keyHash), () -> clients.add(new ApiClient(NAME, keyHash)));
    }
  }

  boolean nobodyYet() {
    return clients.count() == 0;
  }
}
