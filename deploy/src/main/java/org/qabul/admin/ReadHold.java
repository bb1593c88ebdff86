package org.qabul.admin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.DeskSettings;

/** Finds what holds our business number now, if anything does. */
@Reading
class ReadHold {
  private final AccountHealths accounts;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  ReadHold(AccountHealths accounts, DeskSettings settings, Clock clock) {
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  Optional<AccountHealth> hold() {
    return accounts
        .find(settings.businessNumber())
        .filter(account -> account.held(clock.instant()));
  }
}
