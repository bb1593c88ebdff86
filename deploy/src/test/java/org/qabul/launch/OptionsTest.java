package org.qabul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.hibernate.engine.jdbc.spi.SqlExceptionHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private final Properties before = new Properties();

  @BeforeEach
  void remember() {
    before.putAll(System.getProperties());
  }

  @AfterEach
  void putBack() {
    System.setProperties(before);
  }

  @Test
  void aMisspelledDemoIsPassedOnAsItWasWritten() {
    System.setProperty("qabul.demo", "ture");
    Options.of().publish();
    assertThat(System.getProperty("qabul.demo")).isEqualTo("ture");
    assertThat(Options.of().demo()).isFalse();
  }

  @Test
  void theRowsThatADatabaseRefusedAreNotLogged() throws IOException {
    var logging = new Properties();
    try (var ours = Server.class.getResourceAsStream("logging.properties")) {
      logging.load(ours);
    }
    assertThat(logging.getProperty(SqlExceptionHelper.class.getName() + ".level")).isEqualTo("OFF");
  }
}
