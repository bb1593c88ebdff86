package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.ChainWatch;
import org.qabul.chain.ChainWatch.Checked;
import org.qabul.chain.Checkpoint;
import org.qabul.chain.ReadChain;
import org.qabul.chain.WriteCheckpoint;

/** Whether the ledgers still say what was written, and who may know it from what. */
@Named
@RequestScoped
public class LedgerPage {
  private final ReadChain readChain;
  private final ReadLedger readLedger;
  private final WriteCheckpoint checkpoints;
  private final ChainWatch watch;
  private final ChainSettings settings;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private ReadChain.@Nullable State state;
  private @Nullable List<AuditLine> lines;

  @Inject
  LedgerPage(
      ReadChain readChain,
      ReadLedger readLedger,
      WriteCheckpoint checkpoints,
      ChainWatch watch,
      ChainSettings settings,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.readChain = readChain;
    this.readLedger = readLedger;
    this.checkpoints = checkpoints;
    this.watch = watch;
    this.settings = settings;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public ReadChain.State state() {
    if (state == null) {
      state = readChain.read();
    }
    return state;
  }

  public List<AuditLine> lines() {
    if (lines == null) {
      lines = readLedger.newest();
    }
    return lines;
  }

  /** Empty when none was written yet, or when the file cannot be read. */
  public Optional<Checkpoint> checkpoint() {
    try {
      return checkpoints.last();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  public Optional<Checked> checked() {
    return watch.last();
  }

  public boolean underWay() {
    return watch.underWay();
  }

  /** Known to be touched; what could not be verified is not known. */
  public boolean broken() {
    return watch.last().flatMap(Checked::report).filter(report -> !report.intact()).isPresent();
  }

  public String publicKey() {
    return settings.publicKey();
  }

  public String file() {
    return settings.checkpoints().toString();
  }

  public void verify() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    watch.ask();
    answer.done("ledger.verify.asked");
    address.again();
  }
}
