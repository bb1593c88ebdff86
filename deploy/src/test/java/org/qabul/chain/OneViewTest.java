package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** The ledgers are verified as they stood at one moment, while the desk goes on working. */
class OneViewTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsNothingThatCameWhileItWasRead(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind);
        var connection = story.rows().database().getConnection()) {
      oneMoreLine(story);
      var report = verify(story, meanwhile(connection, () -> oneMoreLine(story)));
      assertThat(story.the(ReadChain.class).read().head().position()).isEqualTo(2);
      assertThat(report.head().position()).isEqualTo(1);
      assertThat(report.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"H2, true", "H2, false", "POSTGRESQL, true", "POSTGRESQL, false"})
  void leavesItsConnectionAsItFoundIt(DatabaseKind kind, boolean alone) throws Exception {
    try (var story = Story.on(kind);
        var connection = story.rows().database().getConnection()) {
      int isolation = connection.getTransactionIsolation();
      connection.setAutoCommit(alone);
      verify(story, connection);
      assertThat(connection.getAutoCommit()).isEqualTo(alone);
      assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
    }
  }

  private static void oneMoreLine(Story story) {
    AuditLines.add(story, 1);
    story.the(LinkLines.class).link();
  }

  private static ChainReport verify(Story story, Connection connection) throws Exception {
    return CheckChain.onOneView(connection, Ledgers.noBook(), story.clock().instant());
  }

  /** Does something between the reading of the links and the reading of their lines. */
  private static Connection meanwhile(Connection connection, Runnable deed) {
    var done = new AtomicBoolean();
    return (Connection)
        Proxy.newProxyInstance(
            OneViewTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if (asksForLines(values) && done.compareAndSet(false, true)) {
                deed.run();
              }
              return method.invoke(connection, values);
            });
  }

  private static boolean asksForLines(Object... values) {
    return values != null
        && values.length > 0
        && values[0].toString().contains("audit_event where seq");
  }
}
