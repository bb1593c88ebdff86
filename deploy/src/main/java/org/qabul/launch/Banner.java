package org.qabul.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** What the person at the console needs next. */
final class Banner {
  private final Options options;
  private final Home home;
  private final PrintStream console;

  Banner(Options options, Home home, PrintStream console) {
    this.options = options;
    this.home = home;
    this.console = console;
  }

  void print() throws IOException {
    console.println();
    line("قبول جاهز", "Qabul is ready");
    line("المكتب", "Desk   " + options.address().at("/admin/desk"));
    line("هاتف البروفة", "Phone  " + options.address().at("/phone"));
    line("البيانات", "Data   " + home.directory());
    if (options.demo()) {
      line("الأسرار", "Secrets of this rehearsal   " + home.secrets());
    }
    firstLogin();
    line("للإيقاف", "Stop with Ctrl-C");
    console.println();
    console.flush();
  }

  private void line(String arabic, String english) {
    console.println("  " + english + "   · " + arabic);
  }

  // Shown once, kept nowhere: whoever started the desk is its first operator
  private void firstLogin() throws IOException {
    if (Files.exists(home.firstLogin())) {
      List<String> login = Files.readAllLines(home.firstLogin());
      line("الدخول الأول", "First login, shown once:   " + String.join("   ", login));
      Files.delete(home.firstLogin());
    }
  }
}
