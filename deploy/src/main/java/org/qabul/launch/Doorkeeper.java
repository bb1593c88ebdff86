package org.qabul.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.Instant;

/** Opens the door once the desk answers that it is ready: "booted" in a log proves nothing. */
final class Doorkeeper extends Thread {
  private static final Duration PATIENCE_AFTER_BOOT = Duration.ofSeconds(30);
  private static final int PAUSE_MILLIS = 250;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private final Options options;
  private final Home home;
  private final PrintStream console;
  private volatile Instant patienceEnds = Instant.MAX;

  Doorkeeper(Options options, Home home, PrintStream console) {
    super("doorkeeper");
    this.options = options;
    this.home = home;
    this.console = console;
    setDaemon(true);
  }

  void serverIsUp() {
    patienceEnds = Instant.now().plus(PATIENCE_AFTER_BOOT);
  }

  @Override
  public void run() {
    try {
      waitUntilReady();
      new Banner(options, home, console).print();
    } catch (IOException | InterruptedException broken) {
      console.println(broken);
    }
  }

  private void waitUntilReady() throws InterruptedException {
    while (!isReady()) {
      String refused = System.getProperty("qabul.refused", "");
      if (!refused.isEmpty()) {
        leave(refused, REFUSED);
      } else if (Instant.now().isAfter(patienceEnds)) {
        leave(
            "لم يبدأ قبول؛ السبب في السجل أعلاه.\nQabul did not start; the log above says why.",
            FAILED);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void leave(String sentence, int code) {
    console.println(sentence);
    console.flush();
    System.exit(code);
  }

  private boolean isReady() {
    try {
      var question =
          (HttpURLConnection) options.address().at("/health/ready").toURL().openConnection();
      question.setConnectTimeout(1_000);
      question.setReadTimeout(5_000);
      return question.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
