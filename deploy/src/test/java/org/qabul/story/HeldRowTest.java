package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.PostgreSql;

/** Somebody holds a person's row for long, as a large import does, and the person says stop. */
class HeldRowTest {
  private static final int MORE_THAN_FAULTS_MAY = 40;

  static Stream<DataSource> impatientDatabases() {
    return Stream.of(
        DatabaseKind.H2.at(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20"),
        DatabaseKind.POSTGRESQL.at(PostgreSql.freshDatabase() + "&options=-c%20lock_timeout%3D20"));
  }

  @ParameterizedTest
  @MethodSource("impatientDatabases")
  void aStopIsNeverSetAsideBecauseTheRowIsHeld(DataSource database) throws Exception {
    try (var story = Story.on(database)) {
      String noura = story.people().contact(Letter.NOURA);
      try (var holder = holding(database, noura)) {
        var now = story.clock().instant();
        story.delivered(MetaSays.text(Wamids.next(), Letter.NOURA, "إيقاف", now));
        for (int turn = 0; turn < MORE_THAN_FAULTS_MAY; turn++) {
          story.turnWebhooks();
        }
        assertThat(story.rows().count("webhook_item where state = 'QUARANTINED'")).isZero();
        holder.rollback();
      }
      story.work();
      assertThat(story.rows().count("consent_event where type = 'SUPPRESSED'")).isOne();
    }
  }

  private static Connection holding(DataSource database, String contactId) throws SQLException {
    var holder = database.getConnection();
    holder.setAutoCommit(false);
    try (var statement = holder.prepareStatement("select * from contact where id = ? for update")) {
      statement.setString(1, contactId);
      statement.executeQuery().next();
    }
    return holder;
  }
}
