package org.qabul.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.qabul.domain.OpaqueId;

/** A program that may call the API. Of its key only the SHA-256 is kept: keys are random enough. */
@Entity
@Table(name = "api_client")
class ApiClient {
  @Id private String id;
  private String name;
  private String keyHash;
  private boolean enabled;

  protected ApiClient() {}

  ApiClient(String name, String keyHash) {
    this.id = OpaqueId.next();
    this.name = name;
    this.keyHash = keyHash;
    this.enabled = true;
  }

  /** From now on only the new key opens the door. */
  void rekey(String newHash) {
    keyHash = newHash;
  }

  String id() {
    return id;
  }

  String keyHash() {
    return keyHash;
  }

  boolean enabled() {
    return enabled;
  }
}
