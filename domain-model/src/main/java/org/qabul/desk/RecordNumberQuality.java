package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;

/** Meta flagged a number of the account for its quality, or took the flag back. */
@Deed
public class RecordNumberQuality {
  private final AccountHealths accounts;
  private final OutboundMessages messages;
  private final Chronicle chronicle;

  @Inject
  RecordNumberQuality(AccountHealths accounts, OutboundMessages messages, Chronicle chronicle) {
    this.accounts = accounts;
    this.messages = messages;
    this.chronicle = chronicle;
  }

  /**
   * A hold for another reason stays, and the end of a flag ends no hold but its own.
   *
   * @param displayed the number that was flagged, in digits, as people dial it
   * @return whether that holds the business number, or ended its flag
   */
  public boolean record(String businessNumber, String displayed, boolean flagged) {
    String because = "number quality " + displayed;
    var now = chronicle.now();
    var account = accounts.lock(businessNumber, now);
    boolean concerned = flagged || account.flaggedBecause().filter(because::equals).isPresent();
    if (concerned) {
      account.flag(flagged ? because : null, now);
      if (!flagged) {
        messages.wakeAt(businessNumber, now);
      }
      chronicle.happened(
          new Subject(SubjectKind.ACCOUNT, businessNumber),
          flagged ? "account_held" : "account_released",
          Actor.META,
          because);
    }
    return concerned;
  }
}
