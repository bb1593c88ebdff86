package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One status exactly as Meta reported it; all are kept, whatever became of the message. */
@Entity
@Table(name = "status_report")
public class StatusReport {
  @Id private String id;
  private String wamid;
  private @Nullable String messageId;
  private String status;
  private @Nullable Integer failureCode;
  private Instant reportedAt;
  private Instant receivedAt;

  protected StatusReport() {}

  public StatusReport(StatusUpdate update, @Nullable String messageId, Instant now) {
    this.id = OpaqueId.next();
    this.wamid = update.wamid();
    this.messageId = messageId;
    this.status = update.status();
    this.failureCode = update.failure().map(Failure::code).orElse(null);
    this.reportedAt = update.at();
    this.receivedAt = now;
  }

  /** Whose it is became known later, when our own send was answered. */
  public void belongsTo(String messageId) {
    this.messageId = messageId;
  }

  public String wamid() {
    return wamid;
  }

  public String status() {
    return status;
  }

  public Optional<Integer> failureCode() {
    return Optional.ofNullable(failureCode);
  }

  public Instant reportedAt() {
    return reportedAt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
