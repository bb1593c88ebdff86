package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.webhook.Signature;

/**
 * The secrets shared with Meta, seen from outside. An app secret is changed without losing a
 * webhook, and nobody but Meta learns anything from the handshake.
 */
class MetaSecretsIT {
  private static final String NEW = "the-new-app-secret";
  private static final String OLD = "the-old-app-secret";
  private static final String REVOKED = "an-older-app-secret";
  private static final String TOKEN = "the-verify-token";
  private static final String CHALLENGE = "challenge-1158201444";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path home;

  /** Both start on the same home: it is one desk that is started anew. */
  private static DeskStart start() {
    // Too short a life for the better compiler to pay
    return DeskStart.in(home).briefly();
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhileTheSecretChanges {
    @SuppressWarnings("NullAway.Init")
    private RunningDesk desk;

    @BeforeAll
    void start() {
      desk =
          MetaSecretsIT.start()
              .with("WHATSAPP_APP_SECRET", NEW + "," + OLD)
              .with("WHATSAPP_VERIFY_TOKEN", TOKEN)
              .start();
    }

    @AfterAll
    void stop() {
      desk.close();
    }

    @Test
    void acceptsTheNewAndTheOldButNoOther() throws Exception {
      assertThat(statusSignedWith(desk, NEW)).isEqualTo(200);
      assertThat(statusSignedWith(desk, OLD)).isEqualTo(200);
      assertThat(statusSignedWith(desk, REVOKED)).isEqualTo(401);
      assertThat(statusSignedWith(desk, NEW + "," + OLD)).isEqualTo(401);
    }

    @Test
    void answersWhoKnowsTheTokenWithTheBareChallenge() throws Exception {
      var answer = shake(desk, "subscribe", TOKEN, CHALLENGE);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(CHALLENGE);
    }

    @Test
    void givesAChallengeBackAsTextThatNoBrowserRuns() throws Exception {
      String script = "<script>alert(1)</script>";
      var answer = shake(desk, "subscribe", TOKEN, "%3Cscript%3Ealert(1)%3C/script%3E");
      assertThat(answer.body()).isEqualTo(script);
      assertThat(header(answer, "Content-Type")).startsWith("text/plain");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=" + CHALLENGE,
          "?hub.mode=subscribe&hub.verify_token=&hub.challenge=" + CHALLENGE,
          "?hub.mode=subscribe&hub.verify_token=the-verify-toke&hub.challenge=" + CHALLENGE,
          "?hub.mode=unsubscribe&hub.verify_token=the-verify-token&hub.challenge=" + CHALLENGE,
          "?hub.verify_token=the-verify-token&hub.challenge=" + CHALLENGE,
          "?hub.mode=subscribe&hub.challenge=" + CHALLENGE,
          "?hub.mode=subscribe&hub.verify_token=the-verify-token",
          "?hub_mode=subscribe&hub_verify_token=the-verify-token&hub_challenge=" + CHALLENGE,
          ""
        })
    void saysNothingToAnybodyElse(String query) throws Exception {
      assertRefused(desk.get("/webhook" + query));
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhenTheOldSecretIsGone {
    @SuppressWarnings("NullAway.Init")
    private RunningDesk desk;

    @BeforeAll
    void start() {
      desk = MetaSecretsIT.start().with("WHATSAPP_APP_SECRET", NEW).start();
    }

    @AfterAll
    void stop() {
      desk.close();
    }

    @Test
    void refusesTheOldAndAcceptsTheNew() throws Exception {
      assertThat(statusSignedWith(desk, OLD)).isEqualTo(401);
      assertThat(statusSignedWith(desk, NEW)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", TOKEN})
    void answersNobodyWithoutATokenOfItsOwn(String token) throws Exception {
      assertRefused(shake(desk, "subscribe", token, CHALLENGE));
    }
  }

  private static HttpResponse<String> shake(
      RunningDesk desk, String mode, String token, String challenge)
      throws IOException, InterruptedException {
    return desk.get(
        "/webhook?hub.mode=" + mode + "&hub.verify_token=" + token + "&hub.challenge=" + challenge);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain(CHALLENGE, TOKEN);
    assertThat(answer.headers().toString()).doesNotContain(CHALLENGE, TOKEN);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static int statusSignedWith(RunningDesk desk, String secret) throws IOException {
    String text = SignedWebhooks.text("wamid.SECRET", "966500000900", "مرحبا");
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    var request = RawRequest.post(body).signature(Signature.of(body, secret));
    return RawLine.ask(desk.port(), request.bytes()).status();
  }
}
