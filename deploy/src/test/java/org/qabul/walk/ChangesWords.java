package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.domain.Payload;
import org.qabul.domain.SendRequest;
import org.qabul.graph.Transport;

/** Changes a letter between the gate and the door. */
@Decorator
@Priority(500)
class ChangesWords implements Transport {
  private final Transport transport;

  @Inject
  ChangesWords(@Delegate @Any Transport transport) {
    this.transport = transport;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    return transport.send(changed(cleared, json -> json.replace("عرض", "غرض")));
  }

  /** The same, with another payload than was judged. */
  static Cleared changed(Cleared cleared, UnaryOperator<String> change) {
    var judged = cleared.request();
    var other = new Payload(change.apply(judged.payload().json()));
    return new Cleared(
        new SendRequest(
            judged.messageId(),
            judged.recipient(),
            judged.businessNumber(),
            judged.language(),
            judged.purpose(),
            judged.content(),
            other,
            judged.approval()),
        cleared.sheet());
  }
}
