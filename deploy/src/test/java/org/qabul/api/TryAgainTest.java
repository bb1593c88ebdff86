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
  /** Longer than H2 lets a transaction wait for another's row. */
  private static final Duration SLOW = Duration.ofMillis(2_500);

  @ParameterizedTest
  @EnumSource
  void findsThePersonThatASlowerRequestIsStillAdding(DatabaseKind kind) throws Exception {
    try (var desk = FeederDesk.on(kind)) {
      var added = new CountDownLatch(1);
      var slow = supplyAsync(() -> slowly(desk, "", added));
      assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
      var created = desk.offers("", Examples.OPPORTUNITY);

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
      var added = new CountDownLatch(1);
      var slow = supplyAsync(() -> slowly(desk, "k", added));
      assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
      var created = desk.offers("k", Examples.OPPORTUNITY);

      assertThat(created.replayed()).isTrue();
      assertThat(created.json()).isEqualTo(slow.get().json());
      assertThat(desk.story.rows().count("opportunity")).isEqualTo(1);
    }
  }

  private static Created slowly(FeederDesk desk, String key, CountDownLatch added) {
    var call = FeederDesk.call("opportunities", key, Examples.OPPORTUNITY);
    return desk.answer(call, () -> offerAndWait(desk, call, added));
  }

  private static Created offerAndWait(FeederDesk desk, Call call, CountDownLatch added) {
    var created = desk.story.the(OfferFromFeeder.class).offer(call);
    added.countDown();
    try {
      Thread.sleep(SLOW.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return created;
  }

  private static String contact(Created created) {
    return FeederDesk.json(created).getJsonObject("contact").getString("id");
  }
}
