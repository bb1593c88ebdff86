package org.qabul.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer to a POST that came with an {@code Idempotency-Key}, kept to be given again. */
@Entity
@Table(name = "idempotency_key")
class KeptAnswer {
  @Id private String id;
  private String requestHash;
  private int status;
  private String location;
  private String answer;
  private Instant keptAt;

  protected KeptAnswer() {}

  /** Takes the key before the deed is done; whoever comes second with it finds it taken. */
  KeptAnswer(String id, String requestHash, Instant now) {
    this.id = id;
    this.requestHash = requestHash;
    this.location = "";
    this.answer = "";
    this.keptAt = now;
  }

  void keep(Created created) {
    status = created.status();
    location = created.location();
    answer = created.json();
  }

  boolean answers(String fingerprint) {
    return requestHash.equals(fingerprint);
  }

  Created again() {
    return new Created(status, location, answer, true);
  }
}
