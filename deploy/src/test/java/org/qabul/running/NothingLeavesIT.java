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

  private static final String LINKING_PHONE = "966500000002";
  private static final String LINK_CODE = "24681357";
  private static final int REFUSED = 2;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path real;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void reachesTheGraphOnlyWithTheSwitchOn() throws Exception {
    try (FakeGraph graph = new FakeGraph()) {
      rehearse(graph);
      refuseToTakeTheDemoLive(graph);
      assertThat(graph.seen()).as("what left while the switch was off").isEmpty();

      showLinkCode(graph);
      try (RunningDesk desk = live(graph, real).start()) {
        says(desk, LINKING_PHONE, LINK_CODE);
        assertThat(graph.next(PATIENCE_SECONDS))
            .contains("\"messaging_product\":\"whatsapp\"")
            .contains(LINKING_PHONE);
        assertThat(desk.get("/phone").statusCode()).isEqualTo(404);
      }
    }
  }

  private void refuseToTakeTheDemoLive(FakeGraph graph) throws Exception {
    try (RunningDesk desk = live(graph, home).launch()) {
      assertThat(desk.awaitExit()).isEqualTo(REFUSED);
      assertThat(desk.log()).contains(home.toString()).contains("demo data").contains("تجريبية");
    }
  }

  /** A desk of its own, whose first operator has a code on their page. */
  private void showLinkCode(FakeGraph graph) throws Exception {
    try (RunningDesk desk = live(graph, real).start()) {
      desk.stop();
    }
    new EmbeddedStore(real)
        .change(
            "update operator_account set link_code = '%s',".formatted(LINK_CODE)
                + " link_code_until = timestamp with time zone '2100-01-01 00:00:00+00'");
  }

  private DeskStart live(FakeGraph graph, Path where) {
    return configured(graph, where).with("WHATSAPP_ALLOW_LIVE_SEND", "true");
  }

  private void rehearse(FakeGraph graph) throws Exception {
    try (RunningDesk desk = configured(graph, home).demo().start()) {
      says(desk, DEMO_OPERATOR, "ملخص");
      desk.stop();
    }
    assertThat(new EmbeddedStore(home).count("select count(*) from rehearsal_message"))
        .as("cards that went to the rehearsal phone instead")
        .isGreaterThanOrEqualTo(7);
  }

  private static void says(RunningDesk desk, String from, String words) {
    String wamid = "wamid.SAID" + desk.pid();
    var answer =
        new SignedWebhooks(desk.at("/webhook"))
            .post(SignedWebhooks.text(wamid, from, words))
            .join();
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private DeskStart configured(FakeGraph graph, Path where) {
    return DeskStart.in(where)
        .with("WHATSAPP_GRAPH_URL", graph.address().toString())
        .with("WHATSAPP_ACCESS_TOKEN", "a-token-of-the-tests")
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        .with("WHATSAPP_VERIFY_TOKEN", "a-verify-token-of-the-tests")
        .with("WHATSAPP_PHONE_NUMBER_ID", SignedWebhooks.NUMBER);
  }
}
