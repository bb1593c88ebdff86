package org.qabul.box;

import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.jboss.jandex.IndexReader;
import org.jboss.weld.environment.se.WeldContainer;
import org.qabul.deploy.Mapping;
import org.qabul.deploy.Schema;
import org.qabul.domain.Announcement;

/** Every bean of the desk on a fresh database; boots once, then costs nothing a step. */
public final class DeskBox implements AutoCloseable {
  private static final Set<String> PACKAGES =
      Set.of(
          "org.qabul.domain",
          "org.qabul.desk",
          "org.qabul.cards",
          "org.qabul.chain",
          "org.qabul.compliance",
          "org.qabul.webhook",
          "org.qabul.graph",
          "org.qabul.imports");

  private final SettableClock clock = new SettableClock();
  private final DataSource database;
  private final SessionFactory sessions;
  private final BoxTransactions transactions;
  private final WeldContainer container;

  private DeskBox(DataSource database, Class<?>... more) {
    this.database = database;
    Schema.migrate(database);
    sessions = Mapping.open(Map.of(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database));
    transactions = new BoxTransactions(sessions);
    container =
        new LonelyWeld(new BoxBeans(database, transactions, clock))
            .addBeanClasses(beans())
            .addBeanClasses(more)
            .addBeanClasses(Required.class, RequiresNew.class, BoxSettings.class)
            .initialize();
  }

  /** Starts one, with beans of the test besides: fakes, observers. */
  public static DeskBox start(DatabaseKind kind, Class<?>... more) {
    return new DeskBox(kind.fresh(), more);
  }

  /** Goes on with what another desk left in its database. */
  public static DeskBox on(DataSource left, Class<?>... more) {
    return new DeskBox(left, more);
  }

  public <T> T select(Class<T> type) {
    return container.select(type).get();
  }

  public void announce(Announcement announcement) {
    container.event().select(Announcement.class).fire(announcement);
  }

  public SettableClock clock() {
    return clock;
  }

  public void turnLive(boolean on) {
    select(BoxSettings.class).turnLive(on);
  }

  public DataSource database() {
    return database;
  }

  /** Looks at, or prepares, what is stored, in a transaction of its own. */
  @SuppressWarnings("unchecked") // returns what the work returned
  public <T> T inTransaction(Callable<T> work) throws Exception {
    return (T) transactions.inNew((Callable<Object>) work);
  }

  @Override
  public void close() {
    container.close();
    sessions.close();
  }

  private static Class<?>[] beans() {
    try {
      var indexes = DeskBox.class.getClassLoader().getResources("META-INF/jandex.idx");
      return Collections.list(indexes).stream()
          .flatMap(DeskBox::classes)
          .filter(DeskBox::isBean)
          .toArray(Class<?>[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Class<?>> classes(URL index) {
    try (InputStream bytes = index.openStream()) {
      return new IndexReader(bytes)
          .read().getKnownClasses().stream()
              .filter(found -> PACKAGES.contains(found.name().packagePrefix()))
              .map(found -> load(found.name().toString()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException stale) {
      throw new IllegalStateException(stale);
    }
  }

  private static boolean isBean(Class<?> type) {
    return !type.isAnnotation()
        && Stream.of(type.getAnnotations())
            .map(annotation -> annotation.annotationType())
            .anyMatch(DeskBox::makesBean);
  }

  private static boolean makesBean(Class<?> annotation) {
    return annotation.isAnnotationPresent(Stereotype.class)
        || annotation.isAnnotationPresent(NormalScope.class)
        || annotation.isAnnotationPresent(Scope.class);
  }
}
