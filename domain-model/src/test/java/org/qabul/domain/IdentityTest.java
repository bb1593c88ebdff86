package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final Identity BOTH = new Identity("+966500000001", "SA.1");

  @Test
  void leavesThePartThatNobodyElseHas() {
    assertThat(BOTH.besides(List.of(Identity.ofPhone("+966500000001"))))
        .contains(new Identity(null, "SA.1"));
    assertThat(BOTH.besides(List.of(new Identity(null, "SA.1"))))
        .contains(Identity.ofPhone("+966500000001"));
  }

  @Test
  void leavesNothingWhenTwoOthersShareIt() {
    assertThat(BOTH.besides(List.of(Identity.ofPhone("+966500000001"), new Identity(null, "SA.1"))))
        .isEmpty();
  }

  @Test
  void leavesAllWhenNobodyHasAnyOfIt() {
    assertThat(BOTH.besides(List.of(Identity.ofPhone("+966500000002")))).contains(BOTH);
  }

  @Test
  void whatIsUnknownOnBothSidesIsNotShared() {
    var number = Identity.ofPhone("+966500000001");
    assertThat(number.besides(List.of(Identity.ofPhone("+966500000002")))).contains(number);
  }
}
