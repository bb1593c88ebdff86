package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.PostgreSql;

/**
 * Breaks the database between the insert and the answer. Whoever is answered 200 is stored; whoever
 * is not stored is answered something else.
 */
class CommitFailureTest {
  private static final String BATCH = "executeBatch";
  private static final String COMMIT = "commit";
  private static final int TOGETHER = 7;

  private static final Map<DatabaseKind, BrokenIntake> INTAKES = new EnumMap<>(DatabaseKind.class);

  @BeforeAll
  static void start() {
    for (DatabaseKind kind : DatabaseKind.values()) {
      INTAKES.put(kind, BrokenIntake.on(kind));
    }
  }

  @AfterAll
  static void stop() {
    INTAKES.values().forEach(BrokenIntake::close);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAllOfABatchThatWasNotInserted(DatabaseKind kind) throws Exception {
    assertRefusesAllAndStoresNone(intake(kind), failing(BATCH));
  }

  @ParameterizedTest
  @EnumSource
  void refusesAllOfABatchThatWasInsertedAndNotCommitted(DatabaseKind kind) throws Exception {
    assertRefusesAllAndStoresNone(intake(kind), failing(COMMIT));
  }

  @Test
  void refusesAllOfABatchWhoseConnectionWasEndedBeforeItsCommit() throws Exception {
    var intake = intake(DatabaseKind.POSTGRESQL);
    assertRefusesAllAndStoresNone(intake, terminating(intake.url()));
  }

  /** Nobody can know then; refusing costs a second delivery, and that one is found to be one. */
  @ParameterizedTest
  @EnumSource
  void worksOnceWhatWasCommittedWithoutAWord(DatabaseKind kind) throws Exception {
    var intake = intake(kind);
    int before = intake.rows();
    intake.breakNext(silent());
    assertThat(intake.answers(1)).containsExactly(Answer.UNAVAILABLE);
    assertThat(intake.rows()).isEqualTo(before + 1);
    assertThat(intake.answersAgain(1)).containsExactly(Answer.STORED);
    intake.work();
    assertThat(intake.fates(2)).containsExactly("DUPLICATE", "KEPT");
  }

  private static void assertRefusesAllAndStoresNone(
      BrokenIntake intake, BreakingDatabase.Break broken) throws SQLException {
    int before = intake.rows();
    intake.breakNext(broken);
    assertThat(intake.answers(TOGETHER)).hasSize(TOGETHER).containsOnly(Answer.UNAVAILABLE);
    assertThat(intake.rows()).isEqualTo(before);
    assertThat(intake.answersAgain(TOGETHER)).hasSize(TOGETHER).containsOnly(Answer.STORED);
    assertThat(intake.rows()).isEqualTo(before + TOGETHER);
  }

  private static BrokenIntake intake(DatabaseKind kind) {
    return Objects.requireNonNull(INTAKES.get(kind));
  }

  private static BreakingDatabase.Break failing(String method) {
    return new Breaking(method) {
      @Override
      public void before(Connection connection) throws SQLException {
        throw new SQLException("the disk is full");
      }
    };
  }

  private static BreakingDatabase.Break silent() {
    return new Breaking(COMMIT) {
      @Override
      public void after(Connection connection) throws SQLException {
        throw new SQLException("the answer was lost");
      }
    };
  }

  private static BreakingDatabase.Break terminating(String url) {
    return new Breaking(BATCH) {
      @Override
      public void after(Connection connection) throws SQLException {
        PostgreSql.dropConnections(url);
      }
    };
  }

  /** Lets everything pass but at one method. */
  private abstract static class Breaking implements BreakingDatabase.Break {
    private final String method;

    Breaking(String method) {
      this.method = method;
    }

    @Override
    public boolean at(String called) {
      return called.equals(method);
    }

    @Override
    public void before(Connection connection) throws SQLException {
      // The call itself goes well
    }
  }
}
