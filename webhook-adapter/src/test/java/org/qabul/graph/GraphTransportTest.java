package org.qabul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Cleared;
import org.qabul.domain.Content;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Outcome;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sheet;

class GraphTransportTest {
  private static final String JSON = "{\"to\":\"+966500000001\",\"type\":\"مرحبا\"}";
  private static final String ACCEPTED = "{\"messages\":[{\"id\":\"wamid.X\"}]}";
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void postsExactlyThePayload() throws IOException {
    try (var graph = ScriptedGraph.answering(200, ACCEPTED)) {
      assertThat(send(graph.address(), LONG)).isEqualTo(new Outcome.Accepted("wamid.X"));
      assertThat(graph.asked())
          .containsExactly(
              new ScriptedGraph.Asked(
                  "POST", "/v25.0/700800900/messages", "Bearer token", "application/json", JSON));
    }
  }

  @Test
  void believesARefusal() throws IOException {
    try (var graph = ScriptedGraph.answering(400, "{\"error\":{\"code\":131047}}")) {
      assertThat(send(graph.address(), LONG)).isInstanceOf(Outcome.Failed.class);
    }
  }

  @Test
  void knowsNothingAfterAServerError() throws IOException {
    try (var graph = ScriptedGraph.answering(500, "{\"error\":{\"code\":131000}}")) {
      assertThat(send(graph.address(), LONG)).isInstanceOf(Outcome.Unclear.class);
      assertThat(graph.asked()).hasSize(1);
    }
  }

  @Test
  void knowsNothingWhenTheAnswerDoesNotComeInTime() throws IOException {
    try (var graph = ScriptedGraph.hanging()) {
      assertThat(send(graph.address(), SHORT)).isInstanceOf(Outcome.Unclear.class);
      assertThat(graph.asked()).hasSize(1);
    }
  }

  @Test
  void knowsNothingWhenTheConnectionBreaksAfterTheRequest() throws IOException {
    try (var server = new BrokenServer("")) {
      assertThat(send(server.address(), LONG)).isInstanceOf(Outcome.Unclear.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void knowsNothingFromHalfAnAnswer() throws IOException {
    var half = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"messages\":[{\"id\":\"wamid.X\"";
    try (var server = new BrokenServer(half)) {
      assertThat(send(server.address(), LONG)).isInstanceOf(Outcome.Unclear.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void knowsNothingWhenAnAnswerDoesNotEndInTime() throws IOException {
    try (var graph = ScriptedGraph.halfway("{\"messages\":[{\"id\":\"wamid.X\"")) {
      assertThat(send(graph.address(), SHORT)).isInstanceOf(Outcome.Unclear.class);
      assertThat(graph.asked()).hasSize(1);
    }
  }

  @Test
  void comesAgainWhenNobodyListens() throws IOException {
    URI nobody;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
    assertThat(send(nobody, LONG)).isInstanceOf(Outcome.Retry.class);
  }

  @Test
  void doesNotFollowARedirect() throws IOException {
    try (var elsewhere = ScriptedGraph.answering(200, ACCEPTED);
        var graph = ScriptedGraph.redirectingTo(elsewhere.address() + "/messages")) {
      assertThat(send(graph.address(), LONG)).isInstanceOf(Outcome.Unclear.class);
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  void letsNoByteLeaveWhileLiveSendingIsOff() throws IOException {
    try (var graph = ScriptedGraph.answering(200, ACCEPTED)) {
      var transport = new GraphTransport(settings(graph.address(), LONG), () -> false, clock());
      assertThatIllegalStateException().isThrownBy(() -> transport.send(cleared()));
      assertThat(graph.asked()).isEmpty();
    }
  }

  @Test
  void keepsItsTokenOutOfItsText() {
    assertThat(settings(URI.create("http://127.0.0.1"), LONG).toString())
        .doesNotContain("Bearer")
        .doesNotContain("Optional[token]");
  }

  private static Outcome send(URI address, Duration timeout) {
    return new GraphTransport(settings(address, timeout), () -> true, clock())
        .send(cleared())
        .toCompletableFuture()
        .join();
  }

  private static GraphSettings settings(URI address, Duration timeout) {
    return new GraphSettings(address, "v25.0", Optional.of("token"), LONG, timeout);
  }

  private static Clock clock() {
    return Clock.systemUTC();
  }

  private static Cleared cleared() {
    var request =
        new SendRequest(
            "message",
            new Recipient.ToContact("nora", Identity.ofPhone("+966500000001")),
            "700800900",
            Language.AR,
            Purpose.MARKETING,
            new Content.Text("مرحبا"),
            new Payload(JSON),
            Optional.empty());
    return new Cleared(request, new Sheet(Instant.EPOCH, "v", 0, List.of()));
  }
}
