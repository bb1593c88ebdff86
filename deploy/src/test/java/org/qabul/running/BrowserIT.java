package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsBrowser
class BrowserIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void seesTheDesk() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).start();
        Browser browser = Browser.open(home.resolve("profile"), 390, 844)) {
      var page = browser.goTo(desk.at("/health/ready"));

      assertThat(page.getPageSource()).contains("UP");
      assertThat(browser.screenshot(Path.of("target/screenshots/ready.png"))).isNotEmptyFile();
    }
  }
}
