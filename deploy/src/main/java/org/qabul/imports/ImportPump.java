package org.qabul.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.qabul.desk.Pump;

/** Reads the files that wait to be read, one after another. */
@Singleton
public class ImportPump implements Pump {
  private final TakeImport takeImport;
  private final RunImport runImport;
  private final ForgetImports forgetImports;

  @Inject
  ImportPump(TakeImport takeImport, RunImport runImport, ForgetImports forgetImports) {
    this.takeImport = takeImport;
    this.runImport = runImport;
    this.forgetImports = forgetImports;
  }

  @Override
  public String name() {
    return "import";
  }

  /** What stumbles is tried again when its lease is over, three times at most. */
  @Override
  public boolean turn() {
    var next = takeImport.take();
    if (next.isEmpty()) {
      forgetImports.forget();
    }
    next.ifPresent(runImport::run);
    return next.isPresent();
  }
}
