package org.qabul.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps the console to our own lines and to warnings: the server turns levels back on as it boots.
 */
public final class OursOrSerious implements Filter {
  @Override
  public boolean isLoggable(LogRecord line) {
    String name = line.getLoggerName();
    return line.getLevel().intValue() >= Level.WARNING.intValue()
        || (name != null && name.startsWith("org.qabul"));
  }
}
