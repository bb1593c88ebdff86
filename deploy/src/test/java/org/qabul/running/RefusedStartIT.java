package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartIT {
  private static final int REFUSED = 2;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void namesEveryMissingKeyOfLiveSending() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).with("WHATSAPP_ALLOW_LIVE_SEND", "true").launch()) {
      assertThat(desk.awaitExit()).isEqualTo(REFUSED);
      assertThat(desk.log())
          .contains("whatsapp.access.token")
          .contains("whatsapp.app.secret")
          .contains("whatsapp.verify.token")
          .contains("whatsapp.phone.number.id");
    }
  }

  @Test
  void saysWhatItSawAndWhatItAccepts() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).with("QABUL_QUIET_HOURS", "late").launch()) {
      assertThat(desk.awaitExit()).isEqualTo(REFUSED);
      assertThat(desk.log()).contains("qabul.quiet.hours").contains("late").contains("HH:mm-HH:mm");
    }
  }

  @Test
  void refusesASecretOnTheCommandLine() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).jvm("-Dwhatsapp.access.token=oops").launch()) {
      assertThat(desk.awaitExit()).isEqualTo(REFUSED);
      assertThat(desk.log()).contains("whatsapp.access.token").doesNotContain("oops");
    }
  }
}
