package org.qabul.race;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.box.DatabaseKind;
import org.qabul.box.PostgreSql;
import org.qabul.story.FakeGraph;
import org.qabul.story.LiveSwitch;
import org.qabul.story.Story;

/** Two live desks on one PostgreSQL. */
final class Nodes implements AutoCloseable {
  private final String url = PostgreSql.freshDatabase();
  private final List<Story> desks;

  /**
   * @param beans of the test, on each
   */
  Nodes(Class<?>... beans) {
    desks =
        Stream.of(url, url)
            .map(DatabaseKind.POSTGRESQL::at)
            .map(database -> Story.on(database, beans))
            .toList();
    desks.forEach(desk -> desk.the(LiveSwitch.class).turn(true));
  }

  Story first() {
    return desks.get(0);
  }

  /** Another one for the next number. */
  Story number(int number) {
    return desks.get(number % desks.size());
  }

  void begin(Crossing round) {
    desks.forEach(desk -> desk.the(Doorkeeper.class).tells(round));
    desks.forEach(desk -> desk.the(FakeGraph.class).forget());
  }

  /** How many requests Meta had from each since the round began. */
  List<Integer> requests() {
    return desks.stream().map(desk -> desk.the(FakeGraph.class).bodies().size()).toList();
  }

  /** And lets go of the database, on whose server other tests go on. */
  @Override
  public void close() {
    desks.forEach(Story::close);
    try {
      PostgreSql.dropConnections(url);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
