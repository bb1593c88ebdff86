package org.qabul.compliance;

import org.qabul.domain.Words;

/** Where a person's consent to one purpose stands. Only GIVEN lets a message pass. */
public enum ConsentState {
  UNKNOWN(new Words("لا موافقة", "No opt-in")),
  GIVEN(new Words("موافقة سارية", "Opted in")),
  UNPROVEN(new Words("موافقة بلا إثبات", "Unproven")),
  EXPIRED(new Words("موافقة منتهية", "Expired")),
  REQUESTED(new Words("طُلبت الموافقة", "Opt-in asked for")),
  REFUSED(new Words("رُفضت الموافقة", "Opt-in refused")),
  WITHDRAWN(new Words("موافقة مسحوبة", "Withdrawn")),
  ERASED(new Words("مُحيت بيانات الشخص", "Erased"));

  private final Words words;

  ConsentState(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }
}
