package org.qabul.domain;

import java.time.Instant;

/**
 * May this message leave at this moment? All rules always run. Asked inside a transaction, it locks
 * the contact's row, so that an opt-out committed before stops the message and one that comes later
 * waits. It promises nothing about any later moment: ask again before sending.
 */
public interface SendPolicy {
  Verdict judge(SendRequest request, Instant now);

  /** Seals a fresh approval over this message as everything stands now. */
  Approval sealed(Approval fresh, SendRequest request);
}
