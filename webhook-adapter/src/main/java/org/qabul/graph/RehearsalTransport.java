package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;

/**
 * The last step while live sending is off: the message is drawn on the rehearsal phone and stays
 * here.
 */
@Dependent
public class RehearsalTransport implements Transport {
  private final DrawOnPhone drawOnPhone;

  @Inject
  public RehearsalTransport(DrawOnPhone drawOnPhone) {
    this.drawOnPhone = drawOnPhone;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    return CompletableFuture.completedStage(drawOnPhone.draw(cleared.request()));
  }
}
