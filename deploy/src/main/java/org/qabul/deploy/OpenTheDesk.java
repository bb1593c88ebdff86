package org.qabul.deploy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.qabul.compliance.RecordPolicy;

/** After configuration and database: the first operator, the demo data, then the pumps. */
@ApplicationScoped
public class OpenTheDesk {
  private static final int LAST = 9_000;

  private final Configuration configuration;
  private final FirstOperator firstOperator;
  private final DemoData demoData;
  private final DemoMark demoMark;
  private final DemoHome demoHome;
  private final SharedErasureKey erasureKey;
  private final RecordPolicy recordPolicy;
  private final PumpThreads pumps;

  @Inject
  OpenTheDesk(
      Configuration configuration,
      FirstOperator firstOperator,
      DemoData demoData,
      DemoMark demoMark,
      DemoHome demoHome,
      SharedErasureKey erasureKey,
      RecordPolicy recordPolicy,
      PumpThreads pumps) {
    this.configuration = configuration;
    this.firstOperator = firstOperator;
    this.demoData = demoData;
    this.demoMark = demoMark;
    this.demoHome = demoHome;
    this.erasureKey = erasureKey;
    this.recordPolicy = recordPolicy;
    this.pumps = pumps;
  }

  void open(@Observes @Priority(LAST) Startup event) {
    demoHome.requireNotLive(configuration.live(), configuration.database());
    erasureKey.require(configuration.database());
    boolean first = welcome();
    if (first && configuration.demo()) {
      demoMark.leave();
      demoData.fill();
    }
    recordPolicy.record();
    pumps.start();
  }

  private boolean welcome() {
    try {
      return firstOperator.welcome(configuration.demo());
    } catch (PersistenceException anotherNodeWasFirst) {
      return firstOperator.welcome(configuration.demo());
    }
  }
}
