package org.qabul.chain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What an operator reads in the log of one class, while it is open. */
final class LogHeard extends Handler implements AutoCloseable {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final SimpleFormatter words = new SimpleFormatter();
  private final Logger logger;

  LogHeard(Class<?> speaker) {
    logger = Logger.getLogger(speaker.getName());
    logger.addHandler(this);
  }

  /** Each with its level before it. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void publish(LogRecord said) {
    if (said.getLevel().intValue() >= Level.INFO.intValue()) {
      heard.add(said.getLevel().getName() + " " + words.formatMessage(said));
    }
  }

  @Override
  public void flush() {
    // Nothing is held back
  }

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
