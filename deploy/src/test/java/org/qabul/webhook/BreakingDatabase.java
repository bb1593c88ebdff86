package org.qabul.webhook;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database whose next insert or commit can be made to fail, before or after it took effect. */
final class BreakingDatabase implements InvocationHandler {
  /** What happens at the next chance, once. */
  interface Break {
    /** Whether it breaks at this call. */
    boolean at(String method);

    /** Breaks what it has to; returning means that the call goes on. */
    void before(Connection connection) throws SQLException;

    default void after(Connection connection) throws SQLException {}
  }

  private final DataSource whole;
  private final AtomicReference<@Nullable Break> next = new AtomicReference<>();

  BreakingDatabase(DataSource whole) {
    this.whole = whole;
  }

  DataSource source() {
    return proxy(DataSource.class, this);
  }

  void breakNext(Break broken) {
    next.set(broken);
  }

  /** Whether the break has come to pass. */
  boolean broke() {
    return next.get() == null;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    Object result = call(whole, method, arguments);
    return result instanceof Connection connection ? watched(connection) : result;
  }

  private Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = broken(connection, connection, method, arguments);
          return result instanceof PreparedStatement statement
              ? proxy(
                  PreparedStatement.class,
                  (self, called, with) -> broken(connection, statement, called, with))
              : result;
        });
  }

  private @Nullable Object broken(
      Connection connection, Object target, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    var due = due(method.getName());
    if (due.isPresent()) {
      due.get().before(connection);
    }
    Object result = call(target, method, arguments);
    if (due.isPresent()) {
      due.get().after(connection);
    }
    return result;
  }

  private Optional<Break> due(String method) {
    Break armed = next.get();
    return armed != null && armed.at(method) && next.compareAndSet(armed, null)
        ? Optional.of(armed)
        : Optional.empty();
  }

  private static @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
