package org.qabul.domain;

import java.util.Optional;

/** Everything the gate looks at for one message. */
public record SendRequest(
    String messageId,
    Recipient recipient,
    String businessNumber,
    Language language,
    Purpose purpose,
    Content content,
    Payload payload,
    Optional<Approval> approval) {

  /** Only free words that answer somebody are none: a template reaches people who did not write. */
  public boolean begunByUs() {
    return purpose != Purpose.SERVICE_REPLY || content instanceof Content.Templated;
  }

  public SendRequest approvedBy(Approval approval) {
    return new SendRequest(
        messageId,
        recipient,
        businessNumber,
        language,
        purpose,
        content,
        payload,
        Optional.of(approval));
  }
}
