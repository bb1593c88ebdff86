package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Java's own client asks for HTTP/2 beside the body of its first request. Each client here is a new
 * one, because only that first request is in danger. All of them stay open to the end: the server
 * writes to the log of a client that hangs up before it said goodbye to it.
 */
class Http2IT {
  private static final int CLIENTS = 100;
  private static final List<SignedWebhooks> OPEN = new ArrayList<>();

  @RegisterExtension private static final SharedDesk SHARED = new SharedDesk(SignedWebhooks.SECRET);

  @Test
  void storesAndAnswersEveryFirstRequest() throws Exception {
    long before = SHARED.stored().deliveries();
    var statuses = IntStream.range(0, CLIENTS).map(client -> signed("wamid.H2C" + client));
    assertThat(statuses).hasSize(CLIENTS).containsOnly(200);
    assertThat(SHARED.stored().deliveries()).isEqualTo(before + CLIENTS);
    assertThat(SHARED.desk().log()).doesNotContain("Exception");
  }

  @Test
  void answersEveryFirstRequestThatItRefuses() {
    var statuses = IntStream.range(0, CLIENTS).map(client -> unsigned());
    assertThat(statuses).hasSize(CLIENTS).containsOnly(401);
    assertThat(SHARED.desk().log()).doesNotContain("Exception");
  }

  private static int signed(String wamid) {
    String body = SignedWebhooks.tap(wamid, "966500000900", "no:such:button", "wamid.none");
    return client().post(body).join().statusCode();
  }

  private static int unsigned() {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    return client().post(body, "sha256=none").join().statusCode();
  }

  private static SignedWebhooks client() {
    var client = new SignedWebhooks(SHARED.desk().at("/webhook"), Version.HTTP_2);
    OPEN.add(client);
    return client;
  }
}
