package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.DeskBox;
import org.qabul.box.PostgreSql;

/** The intake of a desk whose database can be broken, and what lies in it whoever asks. */
final class BrokenIntake implements AutoCloseable {
  private static final String STATUS =
      "{\"entry\":[{\"changes\":[{\"field\":\"astrology\",\"value\":{\"sign\":%d}}]}]}";

  private final String url;
  private final DataSource whole;
  private final BreakingDatabase database;
  private final DeskBox box;
  private int sign;

  private BrokenIntake(String url, DataSource whole) {
    this.url = url;
    this.whole = whole;
    this.database = new BreakingDatabase(whole);
    this.box = DeskBox.on(database.source());
  }

  /** Without a pool: what one test breaks no other is handed. */
  static BrokenIntake on(DatabaseKind kind) {
    return switch (kind) {
      case H2 -> {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        yield new BrokenIntake(url, kind.at(url));
      }
      case POSTGRESQL -> {
        var simple = new PGSimpleDataSource();
        String url = PostgreSql.freshDatabase();
        simple.setUrl(url);
        yield new BrokenIntake(url, simple);
      }
    };
  }

  String url() {
    return url;
  }

  void breakNext(BreakingDatabase.Break broken) {
    database.breakNext(broken);
  }

  /** What so many new ones are answered that come together. */
  List<Answer> answers(int together) {
    sign += together;
    return answersAgain(together);
  }

  /** What the newest are answered when they come once more. */
  List<Answer> answersAgain(int together) {
    var intake = box.select(Intake.class);
    var pending =
        IntStream.range(sign - together, sign)
            .mapToObj(number -> STATUS.formatted(number).getBytes(StandardCharsets.UTF_8))
            .map(intake::offer)
            .toList();
    box.select(IntakePump.class).turn();
    assertThat(database.broke()).as("what was to break").isTrue();
    return pending.stream().map(each -> each.answer().toCompletableFuture().join()).toList();
  }

  void work() {
    var pump = box.select(WebhookPump.class);
    while (pump.turn()) {
      Thread.onSpinWait();
    }
  }

  /** Asked on a connection of its own: what is not committed is not there. */
  int rows() throws SQLException {
    return all("select state from webhook_delivery").size();
  }

  /** How the last items fared, newest first. */
  List<String> fates(int last) throws SQLException {
    return all("select state from webhook_item order by id desc limit " + last);
  }

  private List<String> all(String query) throws SQLException {
    try (var connection = whole.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  @Override
  public void close() {
    box.close();
  }
}
