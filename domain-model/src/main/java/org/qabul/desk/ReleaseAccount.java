package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Ruling;
import org.qabul.domain.Words;

/** An admin mended what held our number; what was parked for it is judged again at once. */
@Deed
public class ReleaseAccount {
  private static final Words RELEASED =
      new Words(
          "رُفع التعليق؛ وإن بقي العطل عاد عند أول إرسال",
          "The hold is lifted; if the fault remains, the first send brings it back");

  private final AccountHealths accounts;
  private final RecordAccountChange recordAccountChange;
  private final Rights rights;
  private final DeskSettings settings;
  private final Chronicle chronicle;

  @Inject
  ReleaseAccount(
      AccountHealths accounts,
      RecordAccountChange recordAccountChange,
      Rights rights,
      DeskSettings settings,
      Chronicle chronicle) {
    this.accounts = accounts;
    this.recordAccountChange = recordAccountChange;
    this.rights = rights;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  public Ruling release(Actor actor) {
    if (!rights.admin(actor)) {
      return Objection.MAY_NOT_RELEASE.declined();
    }
    String number = settings.businessNumber();
    var account = accounts.lock(number, chronicle.now());
    if (!account.held(chronicle.now())) {
      return Objection.NOT_HELD.declined();
    }
    account.flag(null, chronicle.now());
    recordAccountChange.record(number, Optional.empty(), Optional.empty(), actor);
    return new Ruling.Done(RELEASED);
  }
}
