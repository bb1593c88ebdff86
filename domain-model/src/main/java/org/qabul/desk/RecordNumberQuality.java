package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Actor;

/** Meta flagged a number of the account for its quality, or took the flag back. */
@Deed
public class RecordNumberQuality {
  private final AccountHealths accounts;
  private final RecordAccountChange recordAccountChange;
  private final Chronicle chronicle;

  @Inject
  RecordNumberQuality(
      AccountHealths accounts, RecordAccountChange recordAccountChange, Chronicle chronicle) {
    this.accounts = accounts;
    this.recordAccountChange = recordAccountChange;
    this.chronicle = chronicle;
  }

  /**
   * A hold for another reason stays, and the end of a flag ends no hold but its own.
   *
   * @param displayed the number that was flagged, in digits, as people dial it
   * @return whether that holds the business number, or released it
   */
  public boolean record(String businessNumber, String displayed, boolean flagged) {
    String because = "number quality " + displayed;
    var account = accounts.find(businessNumber);
    boolean held = account.filter(found -> found.held(chronicle.now())).isPresent();
    boolean heldForThis =
        account.flatMap(AccountHealth::heldBecause).filter(because::equals).isPresent();
    if (flagged ? !held : heldForThis) {
      recordAccountChange.record(
          businessNumber,
          Optional.of(because).filter(reason -> flagged),
          Optional.empty(),
          Actor.META);
      return true;
    }
    return heldForThis;
  }
}
