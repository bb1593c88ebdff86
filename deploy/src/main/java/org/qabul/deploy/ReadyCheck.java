package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: a question was put to the database and answered. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
  private static final String NAME = "database";

  private final DataSource database;

  @Inject
  ReadyCheck(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select 1");
      return HealthCheckResponse.up(NAME);
    } catch (SQLException unreachable) {
      return HealthCheckResponse.down(NAME);
    }
  }
}
