package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.desk.Pump;

/** Ends requests whose body or whose commit takes too long. */
@Dependent
public class LatePump implements Pump {
  private final OpenRequests requests;

  @Inject
  LatePump(OpenRequests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "late";
  }

  @Override
  public boolean turn() {
    requests.endLate();
    return false;
  }
}
