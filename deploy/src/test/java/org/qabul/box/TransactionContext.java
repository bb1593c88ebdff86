package org.qabul.box;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.transaction.TransactionScoped;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.NullUnmarked;

/** The scope of the transaction, as a server has it. */
@NullUnmarked // Context's own contract answers null
final class TransactionContext implements Context {
  private final BoxTransactions transactions;

  TransactionContext(BoxTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Class<? extends Annotation> getScope() {
    return TransactionScoped.class;
  }

  @Override
  public <T> T get(Contextual<T> bean, CreationalContext<T> context) {
    T known = get(bean);
    if (known != null || context == null) {
      return known;
    }
    T created = bean.create(context);
    current().keep(bean, created, context);
    return created;
  }

  @Override
  @SuppressWarnings("unchecked") // kept under its own bean
  public <T> T get(Contextual<T> bean) {
    return (T) current().instance(bean);
  }

  private BoxTransaction current() {
    BoxTransaction current = transactions.current();
    if (current == null) {
      throw new ContextNotActiveException("no transaction on this thread");
    }
    return current;
  }

  @Override
  public boolean isActive() {
    return transactions.current() != null;
  }
}
