package org.qabul.box;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** What the server does for {@code @Transactional}: joins or begins, and rolls back what throws. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class Required {
  private final BoxTransactions transactions;

  @Inject
  Required(BoxTransactions transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object invoke(InvocationContext call) throws Exception {
    return transactions.current() == null ? transactions.inNew(call::proceed) : joined(call);
  }

  // As on a server: whoever catches the exception outside cannot commit what is left
  private Object joined(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RuntimeException fault) {
      transactions.setRollbackOnly();
      throw fault;
    }
  }
}
