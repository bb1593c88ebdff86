package org.qabul.compliance;

import org.qabul.domain.Words;

/** Where a person's consent to one purpose stands. Only GIVEN lets a message pass. */
public enum ConsentState {
  UNKNOWN(new Words("لا موافقة", "No opt-in")),
  GIVEN(new Words("موافقة سارية", "Opted in")),
  UNPROVEN(new Words("موافقة بلا إثبات", "Unproven")),
  EXPIRED(new Words("موافقة منتهية", "Expired")),
  WITHDRAWN(new Words("موافقة مسحوبة", "Withdrawn"));

  private final Words words;

  ConsentState(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }
}
