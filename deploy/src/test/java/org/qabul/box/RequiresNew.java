package org.qabul.box;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What the server does for a deed that must not share its caller's fate. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class RequiresNew {
  private final BoxTransactions transactions;

  @Inject
  RequiresNew(BoxTransactions transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object invoke(InvocationContext call) throws Exception {
    return transactions.inNew(call::proceed);
  }
}
