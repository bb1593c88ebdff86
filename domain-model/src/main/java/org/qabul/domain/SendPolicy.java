package org.qabul.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * May this message leave at this moment? All rules always run. Asked inside a transaction, it locks
 * the contact's row, so that an opt-out committed before stops the message and one that comes later
 * waits. It promises nothing about any later moment: ask again before sending.
 */
public interface SendPolicy {
  /**
   * Holds the rows of those contacts that nobody else holds, for messages that are asked about
   * next, and waits for no other. Whoever is held by an opt-out or a webhook right now is written
   * to a moment later.
   *
   * @return the ids of those that are held until the transaction ends
   */
  Set<String> hold(Collection<String> contactIds);

  default Verdict judge(SendRequest request, Instant now) {
    return judge(List.of(request), now).get(0);
  }

  /**
   * The same for several people at once, with one look at the database for all.
   *
   * @param requests one to each person at most: what another of them does is not counted
   * @return a verdict for each, in the same order
   */
  List<Verdict> judge(List<SendRequest> requests, Instant now);

  /** What of this message is not as its approval sealed it; empty when nothing differs. */
  List<SealPart> differences(SendRequest request);

  /** Seals a fresh approval over this message as everything stands now. */
  Approval sealed(Approval fresh, SendRequest request);
}
