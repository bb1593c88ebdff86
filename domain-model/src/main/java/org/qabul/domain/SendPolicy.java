package org.qabul.domain;

import java.time.Instant;
import java.util.List;

/**
 * May this message leave at this moment? All rules always run. Asked inside a transaction, it locks
 * the contact's row, so that an opt-out committed before stops the message and one that comes later
 * waits. It promises nothing about any later moment: ask again before sending.
 */
public interface SendPolicy {
  Verdict judge(SendRequest request, Instant now);

  /** What of this message is not as its approval sealed it; empty when nothing differs. */
  List<SealPart> differences(SendRequest request);

  /** Seals a fresh approval over this message as everything stands now. */
  Approval sealed(Approval fresh, SendRequest request);
}
