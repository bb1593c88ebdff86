package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.FourEyes.Trigger;

class FourEyesTest {
  @Test
  void readsYesAndNo() {
    assertThat(FourEyes.triggers("false")).isEmpty();
    assertThat(FourEyes.triggers("true")).containsExactly(Trigger.AUTHOR);
  }

  @Test
  void readsCodesWithCommasBetween() {
    assertThat(FourEyes.triggers("first-contact, price"))
        .containsExactlyInAnyOrder(Trigger.FIRST_CONTACT, Trigger.PRICE);
  }

  @ParameterizedTest
  @EnumSource(Trigger.class)
  void readsEveryCodeItWrites(Trigger trigger) {
    assertThat(FourEyes.triggers(trigger.code())).containsExactly(trigger);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "FIRST_CONTACT", "price,"})
  void refusesWhatIsNoTrigger(String text) {
    assertThatThrownBy(() -> FourEyes.triggers(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesWhatIsNoTrigger() {
    assertThatThrownBy(() -> FourEyes.triggers("price,nobody")).hasMessage("nobody");
  }

  @Test
  void saysTheSameOfTheSameDemands() {
    var both = new FourEyes(Set.of(Trigger.PRICE, Trigger.AUTHOR), 50, Set.of("price", "offer"));
    assertThat(both.text()).isEqualTo("[AUTHOR, PRICE] 50 [offer, price]");
    assertThat(FourEyes.NEVER.text()).isEqualTo("false");
  }
}
