package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.cards.Cards;
import org.qabul.domain.Card;
import org.qabul.domain.CardKind;
import org.qabul.domain.Content;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Drawing;
import org.qabul.domain.Identity;
import org.qabul.domain.Letter;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Operator;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outbox;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Subject;

/** The outbox as rows of a table, written in the transaction of the deed. */
@Dependent
public class QueuedOutbox implements Outbox {
  private static final Content DRAWN_ALREADY = new Content.Text("");

  private final OutboundMessages messages;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  QueuedOutbox(OutboundMessages messages, DeskSettings settings, Clock clock) {
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Drawing draw(Letter letter) {
    return Cards.draw(letter);
  }

  @Override
  public void add(OutboundMessage message) {
    messages.add(message);
  }

  @Override
  public void show(Operator operator, CardKind kind, Subject subject, Card card) {
    operator.linked().ifPresent(address -> show(operator, address, kind, subject, card));
  }

  private void show(Operator to, Identity address, CardKind kind, Subject subject, Card card) {
    for (JsonObject body : Cards.draw(card)) {
      var request = request(to, address, body);
      messages.add(OutboundMessage.card(request, kind, subject, clock.instant()));
    }
  }

  private SendRequest request(Operator to, Identity address, JsonObject body) {
    String id = OpaqueId.next();
    return new SendRequest(
        id,
        new Recipient.ToOperator(to.id(), address),
        settings.businessNumber(),
        to.language(),
        Purpose.SERVICE_REPLY,
        DRAWN_ALREADY,
        Cards.address(body, address, id),
        Optional.empty());
  }
}
