package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qabul.box.PostgreSql;

class StartIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void listensOnOneLoopbackAddressAndNowhereElse() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).start()) {
      assertThat(ListeningSockets.of(desk.pid())).containsExactly("tcp6 127.0.0.1:" + desk.port());
      assertThat(desk.stop()).isEqualTo(143);
    }
  }

  @Test
  void comesBackAfterAKillWithItsOwnSecretsOnPostgreSql() throws Exception {
    var start =
        DeskStart.in(home)
            .with("QABUL_DB_URL", PostgreSql.freshDatabase())
            .with("QABUL_DB_USER", "postgres");
    try (RunningDesk desk = start.start()) {
      desk.kill();
    }
    try (RunningDesk again = start.start()) {
      assertThat(again.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(home.resolve("db")).doesNotExist();
    }
    Files.delete(home.resolve("secrets/qabul.erasure.key"));
    try (RunningDesk keyless = start.launch()) {
      assertThat(keyless.awaitExit()).isEqualTo(2);
      assertThat(keyless.log()).contains("is not the one that the database", "مفتاح المحو");
    }
  }

  @Test
  void outlivesTheConnectionsOfADatabaseThatWasRestarted() throws Exception {
    String url = PostgreSql.freshDatabase();
    var start = DeskStart.in(home).onPostgreSql(url);
    try (RunningDesk desk = start.start()) {
      PostgreSql.dropConnections(url);

      assertThat(readyWithin(Duration.ofSeconds(2), desk)).isTrue();
    }
  }

  private static boolean readyWithin(Duration patience, RunningDesk desk) throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (desk.get("/health/ready").statusCode() != 200) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return true;
  }

  @Test
  void makesSecretsForARehearsalAndKeepsThemToItself() throws Exception {
    try (RunningDesk desk = DeskStart.in(home).demo().start()) {
      Path secret = home.resolve("secrets/whatsapp.app.secret");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
      assertThat(desk.log()).doesNotContain(Files.readString(secret));
    }
  }

  @Test
  void saysInOneSentenceThatItsPortIsTaken() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
        RunningDesk desk = DeskStart.in(home).onPort(taken.getLocalPort()).launch()) {
      assertThat(desk.awaitExit()).isEqualTo(2);
      assertThat(desk.log()).hasLineCount(2).contains("Port " + taken.getLocalPort(), "المنفذ");
    }
  }

  @Test
  void saysInOneSentenceThatItsHomeCannotBeWritten() throws Exception {
    Path file = Files.createFile(home.resolve("a-file"));
    try (RunningDesk desk = DeskStart.in(home).with("QABUL_HOME", file.toString()).launch()) {
      assertThat(desk.awaitExit()).isEqualTo(2);
      assertThat(desk.log()).hasLineCount(2).contains("cannot be written");
    }
  }
}
