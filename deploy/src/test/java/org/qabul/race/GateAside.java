package org.qabul.race;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Verdict;

/**
 * The gate as it is, but asked at the claim in a transaction of its own: it reads what is true and
 * holds the contact's row while it does, and the row is free again before the claim is committed.
 */
@Decorator
@Priority(2000)
abstract class GateAside implements SendPolicy {
  private final SendPolicy gate;
  private final UserTransaction aside;
  private final OutboundMessages messages;

  @Inject
  GateAside(@Delegate SendPolicy gate, UserTransaction aside, OutboundMessages messages) {
    this.gate = gate;
    this.aside = aside;
    this.messages = messages;
  }

  /** Nobody is held. */
  @Override
  public Set<String> hold(Collection<String> contactIds) {
    return Set.copyOf(contactIds);
  }

  @Override
  public List<Verdict> judge(List<SendRequest> requests, Instant now) {
    boolean queued = messages.find(requests.get(0).messageId()).isPresent();
    return queued ? judgeAside(requests, now) : gate.judge(requests, now);
  }

  /** The box puts this transaction on top of the claim's, and no interceptor comes between. */
  private List<Verdict> judgeAside(List<SendRequest> requests, Instant now) {
    try {
      aside.begin();
      try {
        return gate.judge(requests, now);
      } finally {
        aside.commit();
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
