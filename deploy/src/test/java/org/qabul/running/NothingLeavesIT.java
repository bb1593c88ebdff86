package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that live sending needs is configured, and a Graph stands ready to see a byte of it.
 */
class NothingLeavesIT {
  private static final int PATIENCE_SECONDS = 60;
  private static final String DEMO_OPERATOR = "966500000001";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void reachesTheGraphOnlyWithTheSwitchOn() throws Exception {
    try (FakeGraph graph = new FakeGraph()) {
      rehearse(graph);
      assertThat(graph.seen()).as("what left while the switch was off").isEmpty();

      try (RunningDesk desk = configured(graph).with("WHATSAPP_ALLOW_LIVE_SEND", "true").start()) {
        askForTheBrief(desk);
        assertThat(graph.next(PATIENCE_SECONDS)).contains("\"messaging_product\":\"whatsapp\"");
        assertThat(desk.get("/phone").statusCode()).isEqualTo(404);
      }
    }
  }

  private void rehearse(FakeGraph graph) throws Exception {
    try (RunningDesk desk = configured(graph).demo().start()) {
      askForTheBrief(desk);
      desk.stop();
    }
    assertThat(new EmbeddedStore(home).count("select count(*) from rehearsal_message"))
        .as("cards that went to the rehearsal phone instead")
        .isGreaterThanOrEqualTo(7);
  }

  private static void askForTheBrief(RunningDesk desk) {
    String wamid = "wamid.BRIEF" + desk.pid();
    var answer =
        new SignedWebhooks(desk.at("/webhook"))
            .post(SignedWebhooks.text(wamid, DEMO_OPERATOR, "ملخص"))
            .join();
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private DeskStart configured(FakeGraph graph) {
    return DeskStart.in(home)
        .with("WHATSAPP_GRAPH_URL", graph.address().toString())
        .with("WHATSAPP_ACCESS_TOKEN", "a-token-of-the-tests")
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        .with("WHATSAPP_VERIFY_TOKEN", "a-verify-token-of-the-tests")
        .with("WHATSAPP_PHONE_NUMBER_ID", SignedWebhooks.NUMBER);
  }
}
