package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.cards.Noun;
import org.qabul.compliance.CloseRequest;
import org.qabul.compliance.PersonRequest;
import org.qabul.domain.InvalidValue;

/** What people asked for under their rights, the most urgent first, with the days that are left. */
@Named
@RequestScoped
public class RequestsPage {
  /** A plain input: which request is meant must not shift when one is answered in between. */
  private static final String REQUEST = "request";

  private static final int HOURS_IN_DAY = 24;

  private final ReadRequests requests;
  private final CloseRequest closeRequest;
  private final CurrentOperator me;
  private final Speech speech;
  private final Answer answer;
  private final Address address;
  private final Clock clock;
  private @Nullable List<RequestRow> waiting;

  @Inject
  RequestsPage(
      ReadRequests requests,
      CloseRequest closeRequest,
      CurrentOperator me,
      Speech speech,
      Answer answer,
      Address address,
      Clock clock) {
    this.requests = requests;
    this.closeRequest = closeRequest;
    this.me = me;
    this.speech = speech;
    this.answer = answer;
    this.address = address;
    this.clock = clock;
  }

  public List<RequestRow> waiting() {
    if (waiting == null) {
      waiting = requests.waiting();
    }
    return waiting;
  }

  public List<RequestRow> closed() {
    return requests.closed();
  }

  public boolean late(PersonRequest request) {
    return request.late(clock.instant());
  }

  /** In words: how long it may still wait, or has waited too long. */
  public String left(PersonRequest request) {
    Instant now = clock.instant();
    long hours = Duration.between(now, request.dueAt()).abs().toHours();
    long days = (hours + HOURS_IN_DAY - 1) / HOURS_IN_DAY;
    String counted = Noun.DAY.counted(days, speech.language());
    return speech.text(request.late(now) ? "requests.late" : "requests.left", counted);
  }

  public void done() {
    close(true);
  }

  public void refuse() {
    close(false);
  }

  private void close(boolean done) {
    if (!me.admin()) {
      answer.refuse("requests.admin.only");
      return;
    }
    try {
      String said = address.value("answer").strip();
      if (closeRequest.close(address.value(REQUEST), done, said, me.actor())) {
        answer.done(done ? "requests.done" : "requests.refused");
      } else {
        answer.refuse("requests.gone");
      }
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }
}
