package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.desk.ReleaseAccount;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Failure;
import org.qabul.graph.ErrorTable;

/** The strip that says on every page that the account may not send, and the way out of it. */
@Named("hold")
@RequestScoped
public class AccountHold {
  private final ReadHold reading;
  private final ReleaseAccount releaseAccount;
  private final CurrentOperator me;
  private final Speech speech;
  private final Answer answer;
  private final Address address;
  private @Nullable Optional<AccountHealth> found;

  @Inject
  AccountHold(
      ReadHold reading,
      ReleaseAccount releaseAccount,
      CurrentOperator me,
      Speech speech,
      Answer answer,
      Address address) {
    this.reading = reading;
    this.releaseAccount = releaseAccount;
    this.me = me;
    this.speech = speech;
    this.answer = answer;
    this.address = address;
  }

  private Optional<AccountHealth> found() {
    if (found == null) {
      found = reading.hold();
    }
    return found;
  }

  public boolean held() {
    return found().isPresent();
  }

  public String title() {
    boolean answers = found().filter(AccountHealth::repliesPass).isPresent();
    return speech.text(answers ? "hold.title.begun" : "hold.title");
  }

  /** Meta's error in words, or the event it announced. */
  public String because() {
    return failure()
        .map(why -> "%s (%d)".formatted(speech.in(why.sentence()), why.code()))
        .orElseGet(() -> speech.word("hold", reason().split(" ", 2)[0]));
  }

  public String nextStep() {
    return failure()
        .map(why -> speech.in(why.nextStep()))
        .orElseGet(() -> speech.text("hold.next"));
  }

  public Instant since() {
    return found().orElseThrow().changedAt();
  }

  public Optional<Instant> until() {
    return found().flatMap(AccountHealth::heldUntil);
  }

  public void release() {
    answer.give(releaseAccount.release(me.actor()));
    address.again();
  }

  private String reason() {
    return found().flatMap(AccountHealth::heldBecause).orElseThrow();
  }

  private Optional<Failure> failure() {
    return Optional.of(reason())
        .filter(code -> code.matches("[0-9]{1,9}"))
        .map(code -> ErrorTable.failure(Integer.parseInt(code), ""));
  }
}
