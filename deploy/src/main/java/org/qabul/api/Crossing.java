package org.qabul.api;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells two transactions that got in each other's way from a fault: the later one may try again.
 */
final class Crossing {
  /** Unique violation, serialization failure, deadlock; lock timeout of PostgreSQL and of H2. */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

  private static final int CAUSES = 10;

  private Crossing() {}

  static boolean isCauseOf(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .anyMatch(cause -> cause instanceof SQLException sql && crossed(sql));
  }

  private static boolean crossed(SQLException thrown) {
    return thrown.getSQLState() != null && STATES.contains(thrown.getSQLState());
  }
}
