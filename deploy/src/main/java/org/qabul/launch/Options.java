package org.qabul.launch;

import java.util.ArrayList;
import java.util.List;

/** How this start was asked for: the command line first, then -D, then the environment. */
record Options(HttpAddress address, Home home, String demoWish, List<String> forServer) {
  private static final String PORT = "--port";

  static Options of(String... arguments) {
    var given = List.of(arguments);
    String port = given.contains(PORT) ? after(PORT, given) : Setting.of("qabul.port", "8080");
    var address = HttpAddress.of(Setting.of("qabul.http.address", "127.0.0.1"), port);
    var home = Home.at(Setting.of("qabul.home", System.getProperty("user.home") + "/.qabul"));
    String demoWish = Setting.of("qabul.demo", "false").strip();
    return new Options(address, home, demoWish, withPort(given, port));
  }

  boolean demo() {
    return demoWish.equals("true");
  }

  private static String after(String option, List<String> given) {
    int place = given.lastIndexOf(option) + 1;
    return place < given.size() ? given.get(place) : "";
  }

  private static List<String> withPort(List<String> given, String port) {
    var all = new ArrayList<>(given);
    if (!given.contains(PORT)) {
      all.addAll(List.of(PORT, port));
    }
    return List.copyOf(all);
  }

  /** The application reads the same answers, whichever way they were given. */
  void publish() {
    System.setProperty("qabul.home", home.directory().toString());
    // As it was written: whoever misspelled it is told so, and gets no desk without the demo
    System.setProperty("qabul.demo", demoWish);
    if (demo()) {
      // Who tries the desk in the evening should see a message arrive, not wait for the morning
      System.setProperty("qabul.quiet.hours", Setting.of("qabul.quiet.hours", "00:00-00:00"));
    }
  }
}
