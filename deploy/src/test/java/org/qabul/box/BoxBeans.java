package org.qabul.box;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.Session;

/** What the server and its wiring give in production, and the box gives in tests. */
final class BoxBeans implements Extension {
  private final DataSource database;
  private final BoxTransactions transactions;
  private final SettableClock clock;

  BoxBeans(DataSource database, BoxTransactions transactions, SettableClock clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  void add(@Observes AfterBeanDiscovery beans) {
    beans.addContext(new TransactionContext(transactions));
    beans
        .<Session>addBean()
        .types(Session.class)
        .scope(TransactionScoped.class)
        .createWith(context -> Objects.requireNonNull(transactions.current()).session());
    add(beans, clock, Clock.class, SettableClock.class);
    add(beans, database, DataSource.class);
    add(beans, transactions, UserTransaction.class, BoxTransactions.class);
  }

  private static void add(AfterBeanDiscovery beans, Object object, Class<?>... types) {
    beans.addBean().types(types).scope(Singleton.class).createWith(context -> object);
  }
}
