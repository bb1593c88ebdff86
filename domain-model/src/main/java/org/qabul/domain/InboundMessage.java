package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;

/** A message that came in from a contact or an operator. */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {
  private static final int MAX_BODY = 65_536;

  @Id private String id;
  private String wamid;
  private String businessNumber;
  private String personId;
  private boolean fromOperator;
  private String type;
  private String body;
  private Instant saidAt;

  protected InboundMessage() {}

  private InboundMessage(Heard heard, String personId, boolean fromOperator) {
    this.id = OpaqueId.next();
    this.wamid = heard.wamid();
    this.businessNumber = heard.businessNumber();
    this.personId = personId;
    this.fromOperator = fromOperator;
    this.type = heard.type();
    this.body =
        heard.text().length() > MAX_BODY ? heard.text().substring(0, MAX_BODY) : heard.text();
    this.saidAt = heard.at();
  }

  public static InboundMessage fromContact(Heard heard, String contactId) {
    return new InboundMessage(heard, contactId, false);
  }

  public static InboundMessage fromOperator(Heard heard, String operatorId) {
    return new InboundMessage(heard, operatorId, true);
  }

  @Transient
  public String id() {
    return id;
  }

  public String wamid() {
    return wamid;
  }

  public String businessNumber() {
    return businessNumber;
  }

  public String personId() {
    return personId;
  }

  public boolean fromOperator() {
    return fromOperator;
  }

  public String type() {
    return type;
  }

  public String body() {
    return body;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
