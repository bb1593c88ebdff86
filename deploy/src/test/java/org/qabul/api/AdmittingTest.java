package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Sha256;

class AdmittingTest {
  private static void admit(FeederDesk desk, String key) {
    desk.story.the(AdmitClient.class).withKey(Sha256.hex(key));
  }

  @ParameterizedTest
  @EnumSource
  void anotherKeyReplacesTheOneBefore(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      admit(desk, "old");
      admit(desk, "old");
      admit(desk, "new");
      var know = desk.story.the(KnowClient.class);

      assertThat(know.behind("old")).isEmpty();
      assertThat(know.behind("new")).isPresent();
      assertThat(desk.story.rows().count("api_client")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDisabledClientStaysOutside(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      admit(desk, "key");
      desk.story.inTransaction(
          () ->
              desk.story
                  .the(Session.class)
                  .createMutationQuery("update ApiClient set enabled = false")
                  .executeUpdate());

      assertThat(desk.story.the(KnowClient.class).behind("key")).isEmpty();
    }
  }
}
