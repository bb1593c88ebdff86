package org.qabul.api;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;

class TryAgainTest {
  /**
   * H2 lets the later request wait for the row, refuses it, and that is the sign to go on;
   * PostgreSQL lets it wait for as long as the slower one takes, which is this long.
   */
  private static final Duration SLOW = Duration.ofMillis(2_500);

  private final CountDownLatch added = new CountDownLatch(1);
  private final CountDownLatch refused = new CountDownLatch(1);

  @ParameterizedTest
  @EnumSource
  void findsThePersonThatASlowerRequestIsStillAdding(DatabaseKind kind) throws Exception {
    try (var desk = FeederDesk.on(kind)) {
      var slow = supplyAsync(() -> slowly(desk, ""));
      assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
      var created = promptly(desk, "");

      assertThat(contact(created)).isEqualTo(contact(slow.get()));
      assertThat(desk.story.rows().count("contact")).isEqualTo(1);
      assertThat(desk.story.rows().count("opportunity")).isEqualTo(2);
    }
  }

  /** As on two nodes, where nobody but the database sees both. */
  @ParameterizedTest
  @EnumSource
  void ofTwoUnderOneKeyTheLaterGetsTheFirstOnesAnswer(DatabaseKind kind) throws Exception {
    try (var desk = FeederDesk.on(kind)) {
      var slow = supplyAsync(() -> slowly(desk, "k"));
      assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
      var created = promptly(desk, "k");

      assertThat(created.replayed()).isTrue();
      assertThat(created.json()).isEqualTo(slow.get().json());
      assertThat(desk.story.rows().count("opportunity")).isEqualTo(1);
    }
  }

  private Created slowly(FeederDesk desk, String key) {
    var call = FeederDesk.call("opportunities", key, Examples.OPPORTUNITY);
    return desk.answer(call, () -> offerAndWait(desk, call));
  }

  private Created offerAndWait(FeederDesk desk, Call call) {
    var created = desk.story.the(OfferFromFeeder.class).offer(call);
    added.countDown();
    try {
      refused.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return created;
  }

  private Created promptly(FeederDesk desk, String key) {
    var call = FeederDesk.call("opportunities", key, Examples.OPPORTUNITY);
    return desk.answer(call, () -> offerOrTell(desk, call));
  }

  private Created offerOrTell(FeederDesk desk, Call call) {
    try {
      return desk.story.the(OfferFromFeeder.class).offer(call);
    } catch (RuntimeException held) {
      refused.countDown();
      throw held;
    }
  }

  private static String contact(Created created) {
    return FeederDesk.json(created).getJsonObject("contact").getString("id");
  }
}
