package org.qabul.desk;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import org.qabul.domain.Operators;

/** Makes the code that an operator sends from their phone to link it; it holds for 15 minutes. */
@Deed
public class ShowLinkCode {
  private static final int CODES = 100_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Operators operators;
  private final Clock clock;

  @Inject
  ShowLinkCode(Operators operators, Clock clock) {
    this.operators = operators;
    this.clock = clock;
  }

  public String show(String operatorId) {
    String code = "%08d".formatted(RANDOM.nextInt(CODES));
    operators.lock(operatorId).orElseThrow().showLinkCode(code, clock.instant());
    return code;
  }
}
