package org.qabul.api;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qabul.domain.OpaqueId;

/**
 * Writes a fault into the log: where it happened and what kind it was, but no message, since
 * databases put names and numbers into theirs.
 */
final class Incident {
  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final int CAUSES = 8;
  private static final int FRAMES = 12;

  private Incident() {}

  /**
   * @return the id under which it can be found
   */
  static String log(Throwable fault) {
    String id = OpaqueId.next();
    LOG.log(Level.ERROR, "incident {0} {1}", id, trace(fault));
    return id;
  }

  static String trace(Throwable fault) {
    return Stream.iterate(fault, thrown -> thrown != null, Throwable::getCause)
        .limit(CAUSES)
        .map(Incident::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
