package org.qabul.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.DeskBox;
import org.qabul.box.SettableClock;
import org.qabul.desk.Pump;
import org.qabul.domain.Announcement;
import org.qabul.graph.OutboxPump;
import org.qabul.graph.RehearsalPlayback;
import org.qabul.webhook.StoreDeliveries;
import org.qabul.webhook.WebhookPump;

/** A desk to tell a story with: its pumps turn only when the story says so. */
public final class Story implements AutoCloseable {
  private static final int MANY_TURNS = 10_000;

  private final DeskBox box;
  private final Rows rows;
  private final WebhookPump webhookPump;
  private final OutboxPump outboxPump;
  private final RehearsalPlayback playback;

  private Story(DeskBox box) {
    this.box = box;
    this.rows = new Rows(box.database());
    this.webhookPump = box.select(WebhookPump.class);
    this.outboxPump = box.select(OutboxPump.class);
    this.playback = box.select(RehearsalPlayback.class);
  }

  /**
   * Boots a desk of its own, which the story closes.
   *
   * @param more beans of the test, beside the wiring, the live switch and the fake Graph
   */
  public static Story on(DatabaseKind kind, Class<?>... more) {
    return new Story(DeskBox.start(kind, with(more)));
  }

  /** Boots a desk on a database that is there already. */
  public static Story on(DataSource database, Class<?>... more) {
    return new Story(DeskBox.on(database, with(more)));
  }

  private static Class<?>[] with(Class<?>... more) {
    var ours = Stream.of(DeskWiring.class, LiveSwitch.class, FakeGraph.class, AtOnce.class);
    return Stream.concat(ours, Arrays.stream(more)).toArray(Class<?>[]::new);
  }

  public <T> T the(Class<T> bean) {
    return box.select(bean);
  }

  /** As a deed does, inside its transaction. */
  public void announce(Announcement announcement) {
    box.announce(announcement);
  }

  public SettableClock clock() {
    return box.clock();
  }

  public Rows rows() {
    return rows;
  }

  public People people() {
    return new People(this);
  }

  /** Meta delivers; nothing is worked yet. */
  public void delivered(String body) {
    inTransaction(
        () -> {
          the(StoreDeliveries.class).store(body.getBytes(StandardCharsets.UTF_8));
          return body;
        });
  }

  /** Meta delivers and the desk works it. */
  public void comes(String body) {
    delivered(body);
    work();
  }

  public boolean turnWebhooks() {
    return webhookPump.turn();
  }

  public boolean turnOutbox() {
    return outboxPump.turn();
  }

  public boolean turnPlayback() {
    return playback.turn();
  }

  /** Works all that came in. */
  public void work() {
    idle(webhookPump);
  }

  /** Sends all that may leave now. */
  public void send() {
    idle(outboxPump);
  }

  private static void idle(Pump pump) {
    for (int turn = 0; turn < MANY_TURNS; turn++) {
      if (!pump.turn()) {
        return;
      }
    }
    throw new AssertionError(pump.name() + " never came to rest");
  }

  public <T> T inTransaction(Callable<T> work) {
    try {
      return box.inTransaction(work);
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    box.close();
  }
}
