package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;

/** Meta, or a person who mended it, changed whether a business number may send. */
@Deed
public class RecordAccountChange {
  private final AccountHealths accounts;
  private final OutboundMessages messages;
  private final Chronicle chronicle;

  @Inject
  RecordAccountChange(AccountHealths accounts, OutboundMessages messages, Chronicle chronicle) {
    this.accounts = accounts;
    this.messages = messages;
    this.chronicle = chronicle;
  }

  /**
   * @param heldBecause why nothing may be sent; empty when sending is allowed again
   * @param until when Meta said that it ends
   */
  public void record(
      String businessNumber, Optional<String> heldBecause, Optional<Instant> until, Actor actor) {
    var now = chronicle.now();
    var account = accounts.lock(businessNumber, now);
    heldBecause.ifPresentOrElse(
        because -> account.hold(because, until.orElse(null), now),
        () -> {
          account.release(now);
          messages.wakeAt(businessNumber, now);
        });
    chronicle.happened(
        new Subject(SubjectKind.ACCOUNT, businessNumber),
        heldBecause.isPresent() ? "account_held" : "account_released",
        actor,
        heldBecause.orElse("released"));
  }
}
