package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, the intake goes on: it is never the server's fault, nothing of the server's
 * inside is shown, and the next good webhook is answered within a second and worked.
 */
class BadInputIT {
  private static final int LARGEST = 3 * 1024 * 1024;
  private static final int CROWD = 1_000;
  private static final int SLOW = 400;
  private static final Duration CUT_OFF_AFTER = Duration.ofSeconds(9);
  private static final Duration CUT_OFF_BEFORE = Duration.ofSeconds(15);
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final AtomicInteger COUNT = new AtomicInteger();

  @RegisterExtension private static final SharedDesk SHARED = new SharedDesk(SignedWebhooks.SECRET);

  @BeforeAll
  static void loadWhatTheFirstOfAllLoads() throws Exception {
    // It is not what is measured
    RawLine.ask(SHARED.port(), good("wamid.FIRST"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void storesWhateverIsSignedAndGoesOn(String how, byte[] body) throws Exception {
    long before = SHARED.stored().deliveries();
    assertAnswers(200, RawRequest.post(body).signed().bytes());
    assertThat(SHARED.stored().deliveries()).isEqualTo(before + 1);
    assertTakesAGoodOne();
  }

  static Stream<Arguments> storesWhateverIsSignedAndGoesOn() {
    return BadBodies.all().entrySet().stream()
        .map(body -> arguments(body.getKey(), body.getValue()));
  }

  @Test
  void worksEveryGoodOneAmongTheBad() throws Exception {
    var good = new ArrayList<String>();
    for (byte[] body : BadBodies.all().values()) {
      assertAnswers(200, RawRequest.post(body).signed().bytes());
      good.add(assertTakesAGoodOne());
    }
    assertThat(SHARED.stored().undoneAfter(PATIENCE)).isEmpty();
    assertThat(SHARED.stored().tapped()).containsAll(good);
    assertThat(SHARED.stored().tappedTwice()).isEmpty();
  }

  @Test
  void worksAThousandMessagesOfOneBody() throws Exception {
    assertAnswers(200, RawRequest.post(BadBodies.crowd(CROWD)).signed().bytes());
    assertGoesOn();
    assertThat(
            SHARED
                .stored()
                .all("select wamid from inbound_message where wamid like 'wamid.CROWD%'"))
        .hasSize(CROWD);
  }

  @Test
  void takesWhatIsAsLargeAsItMayBe() throws Exception {
    assertAnswers(200, RawRequest.post(padded(LARGEST)).signed().bytes());
    assertAnswers(200, RawRequest.post(padded(LARGEST)).signed().chunked());
    assertGoesOn();
  }

  @Test
  void refusesAByteMoreWhetherOrNotItWasAnnounced() throws Exception {
    long before = SHARED.stored().deliveries();
    var tooLarge = RawRequest.post(padded(LARGEST + 1)).signed();
    assertAnswers(413, tooLarge.bytes());
    assertAnswers(413, tooLarge.promising(LARGEST + 1));
    assertAnswers(413, tooLarge.promising(Integer.MAX_VALUE));
    assertAnswers(413, tooLarge.chunked());
    assertThat(SHARED.stored().deliveries()).isEqualTo(before);
    assertGoesOn();
  }

  @Test
  void countsEachAnswerUnderItsName() throws Exception {
    long large = answered("too_large");
    long unsigned = answered("unsigned");
    long stored = answered("stored");
    assertAnswers(413, RawRequest.post(padded(LARGEST + 1)).signed().promising(LARGEST + 1));
    assertAnswers(401, RawRequest.post(padded(2)).bytes());
    assertGoesOn();
    assertThat(answered("too_large")).isEqualTo(large + 1);
    assertThat(answered("unsigned")).isEqualTo(unsigned + 1);
    assertThat(answered("stored")).isGreaterThan(stored);
  }

  private static long answered(String name) throws Exception {
    var count =
        Pattern.compile("qabul_webhook_answer_seconds_count\\{.*answer=\"" + name + "\".*} (\\d+)")
            .matcher(SHARED.desk().get("/metrics").body());
    assertThat(count.find()).as(name).isTrue();
    return Long.parseLong(count.group(1));
  }

  @Test
  void stopsReadingWhatNeverEnds() throws Exception {
    assertAnswers(413, RawRequest.post(padded(8 * LARGEST)).signed().chunked());
    assertGoesOn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "post"})
  void knowsNoOtherWayOfAsking(String method) throws Exception {
    var request = RawRequest.of(method).header("X-Secret", "of-a-proxy");
    var answer = RawLine.ask(SHARED.port(), request.bytes());
    assertThat(answer.status()).isIn(403, 405, 501);
    assertShowsNothing(answer);
    assertThat(answer.head() + answer.body()).doesNotContain("of-a-proxy");
    assertGoesOn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: -1", "Content-Length: many", "Transfer-Encoding: brew"})
  void refusesALengthThatIsNone(String header) throws Exception {
    String head = "POST /webhook HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n\r\n";
    var answer = RawLine.ask(SHARED.port(), head.getBytes(StandardCharsets.US_ASCII));
    assertThat(answer.status()).isBetween(400, 501).isNotEqualTo(500);
    assertShowsNothing(answer);
    assertGoesOn();
  }

  /**
   * There are more of them than the server has threads: if each held one, the good one between any
   * two of their bytes would wait.
   */
  @Test
  void cutsSlowSendersOffAndHoldsNoThreadForThem() throws Exception {
    try (var senders = new SlowSenders(SHARED.port(), SLOW)) {
      while (senders.answered() == 0 && senders.since().compareTo(CUT_OFF_BEFORE) < 0) {
        senders.sendOneByteMore();
        assertTakesAGoodOne();
        LockSupport.parkNanos(A_SECOND.toNanos());
      }
      assertThat(senders.since()).isBetween(CUT_OFF_AFTER, CUT_OFF_BEFORE);
      assertThat(senders.statuses()).hasSize(SLOW).containsOnly(408);
      assertThat(threads()).as("threads in all").isLessThan(SLOW);
    }
    assertGoesOn();
  }

  private static long threads() throws IOException {
    try (var tasks = Files.list(Path.of("/proc", Long.toString(SHARED.desk().pid()), "task"))) {
      return tasks.count();
    }
  }

  private static void assertAnswers(int status, byte[] request) throws Exception {
    var answer = RawLine.ask(SHARED.port(), request);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
  }

  private static void assertShowsNothing(RawLine.Answer answer) {
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.qabul", "org.glassfish");
  }

  /**
   * The next good one is taken at once, and nothing that came before keeps it from being worked.
   */
  private static void assertGoesOn() throws Exception {
    String wamid = assertTakesAGoodOne();
    assertThat(SHARED.stored().undoneAfter(PATIENCE)).isEmpty();
    assertThat(SHARED.stored().tapped()).contains(wamid);
  }

  private static String assertTakesAGoodOne() throws Exception {
    String wamid = "wamid.GOOD" + COUNT.incrementAndGet();
    byte[] request = good(wamid);
    long began = System.nanoTime();
    assertThat(RawLine.ask(SHARED.port(), request).status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_SECOND);
    return wamid;
  }

  private static byte[] good(String wamid) {
    String tap = SignedWebhooks.tap(wamid, "966500000900", "no:such:button", "wamid.none");
    return RawRequest.post(tap).signed().bytes();
  }

  private static byte[] padded(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) ' ');
    body[0] = '{';
    body[length - 1] = '}';
    return body;
  }
}
