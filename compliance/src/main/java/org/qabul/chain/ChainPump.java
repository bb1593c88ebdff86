package org.qabul.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qabul.desk.Pump;

/** Links what the ledgers gained, and witnesses the head from time to time. */
@Dependent
public class ChainPump implements Pump {
  private final LinkLines linkLines;
  private final ReadChain readChain;
  private final WriteCheckpoint writeCheckpoint;

  @Inject
  ChainPump(LinkLines linkLines, ReadChain readChain, WriteCheckpoint writeCheckpoint) {
    this.linkLines = linkLines;
    this.readChain = readChain;
    this.writeCheckpoint = writeCheckpoint;
  }

  @Override
  public String name() {
    return "chain";
  }

  /** A turn that was not full waits for more: one link alone costs as much as a thousand. */
  @Override
  public boolean turn() {
    boolean more = linkLines.link();
    if (!more && writeCheckpoint.due()) {
      witness();
    }
    return more;
  }

  private void witness() {
    try {
      writeCheckpoint.write(readChain.read().head());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("the checkpoint file cannot be written", unwritable);
    }
  }
}
