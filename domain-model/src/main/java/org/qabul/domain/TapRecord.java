package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every tap that came in and what became of it; the unknown ones are shown to the operator. */
@Entity
@Table(name = "tap_record")
public class TapRecord {
  public static final String DONE = "done";
  private static final int MAX_ID = 256;

  @Id private String id;
  private String wamid;
  private @Nullable String phone;
  private @Nullable String bsuid;
  private String tapId;
  private String title;
  private @Nullable String contextId;
  private String outcome;
  private Instant tappedAt;

  protected TapRecord() {}

  /**
   * @param outcome {@link #DONE} or the code of the reason for which nothing happened
   */
  public TapRecord(Tap tap, String outcome) {
    this.id = OpaqueId.next();
    this.wamid = tap.wamid();
    this.phone = tap.from().phone();
    this.bsuid = tap.from().bsuid();
    this.tapId = shortened(tap.id());
    this.title = shortened(tap.title());
    this.contextId = tap.contextId().map(TapRecord::shortened).orElse(null);
    this.outcome = outcome;
    this.tappedAt = tap.at();
  }

  /** Only the copy for showing is short; the raw webhook keeps the whole. */
  private static String shortened(String text) {
    return text.length() > MAX_ID ? text.substring(0, MAX_ID) : text;
  }

  @Transient
  public String id() {
    return id;
  }

  public Identity from() {
    return new Identity(phone, bsuid);
  }

  public String tapId() {
    return tapId;
  }

  public String title() {
    return title;
  }

  public Optional<String> contextId() {
    return Optional.ofNullable(contextId);
  }

  public String outcome() {
    return outcome;
  }

  public Instant tappedAt() {
    return tappedAt;
  }
}
