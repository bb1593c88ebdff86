package org.qabul.deploy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionScoped;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode;

/** Opens the database with the application: one pool, one schema, one session a transaction. */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/qabul/database",
    className = "org.qabul.deploy.ConfiguredDataSource",
    minPoolSize = 2,
    maxPoolSize = 24,
    // A database that was restarted must not be met through the connections of its past life
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.validate-atmost-once-period-in-seconds=1"
    })
public class Store {
  @Resource(lookup = "java:app/qabul/database")
  @SuppressWarnings("NullAway.Init")
  private DataSource database;

  @SuppressWarnings("NullAway.Init")
  private SessionFactory sessions;

  void start(@Observes Startup event) {}

  @PostConstruct
  void open() {
    prepare(ConfigProvider.getConfig());
    sessions = Mapping.open(settings());
  }

  private void prepare(Config config) {
    DatabaseAddress.owner(config)
        .ifPresentOrElse(
            owner -> Schema.prepare(owner.dataSource(), DatabaseAddress.configured(config).user()),
            () -> Schema.migrate(database));
  }

  private Map<String, Object> settings() {
    return Map.of(
        AvailableSettings.JAKARTA_JTA_DATASOURCE,
        database,
        AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY,
        "jta",
        // Payara keeps its transaction manager where GlassFish, and Sun before, kept it
        AvailableSettings.JTA_PLATFORM,
        "SunOne",
        AvailableSettings.CONNECTION_HANDLING,
        PhysicalConnectionHandlingMode
            .DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION);
  }

  @Produces
  @TransactionScoped
  Session session() {
    return sessions.openSession();
  }

  void close(@Disposes Session session) {
    session.close();
  }

  @Produces
  @ApplicationScoped
  DataSource database() {
    return database;
  }

  @PreDestroy
  void close() {
    sessions.close();
  }
}
