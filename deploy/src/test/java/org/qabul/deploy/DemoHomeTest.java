package org.qabul.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Role;
import org.qabul.story.Story;

class DemoHomeTest {
  private static final String DATABASE = "jdbc:postgresql://db/qabul";

  @AfterEach
  void forget() {
    System.clearProperty(Preflight.REFUSED);
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatWasFilledWithDemoDataNeverGoesLive(DatabaseKind kind) {
    try (var story = story(kind)) {
      story.the(DemoMark.class).leave();
      assertThatThrownBy(() -> story.the(DemoHome.class).requireNotLive(true, DATABASE))
          .isInstanceOf(ConfigurationRefused.class);
      assertThat(System.getProperty(Preflight.REFUSED))
          .contains(DATABASE)
          .contains("بيانات تجريبية")
          .contains("demo data")
          .contains("QABUL_HOME");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDemoFromBeforeTheMarkIsKnownByItsOperator(DatabaseKind kind) {
    try (var story = story(kind)) {
      story.people().operator(FirstOperator.DEMO_PHONE, Role.ADMIN);
      assertThatThrownBy(() -> story.the(DemoHome.class).requireNotLive(true, DATABASE))
          .isInstanceOf(ConfigurationRefused.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDemoGoesOnRehearsingAndAStoreOfItsOwnGoesLive(DatabaseKind kind) {
    try (var story = story(kind)) {
      var home = story.the(DemoHome.class);
      assertThatCode(() -> home.requireNotLive(true, DATABASE)).doesNotThrowAnyException();
      story.the(DemoMark.class).leave();
      assertThatCode(() -> home.requireNotLive(false, DATABASE)).doesNotThrowAnyException();
    }
  }

  private static Story story(DatabaseKind kind) {
    return Story.on(kind, DemoMark.class, DemoHome.class);
  }
}
