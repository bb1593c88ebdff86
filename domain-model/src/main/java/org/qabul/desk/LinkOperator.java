package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qabul.domain.Actor;
import org.qabul.domain.Heard;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Links a WhatsApp number to the operator whose page shows the code that was sent from it. */
@Dependent
class LinkOperator {
  private static final Pattern CODE = Pattern.compile("[0-9]{8}");
  private static final Words LINKED =
      new Words(
          "ارتبط رقمك بالمكتب، وستصلك البطاقات هنا. أرسل «ملخص» لترى ما ينتظرك",
          "Your number is linked; cards come here. Send “brief” to see what waits");

  private final Operators operators;
  private final OutboundMessages messages;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  LinkOperator(
      Operators operators, OutboundMessages messages, OperatorCards cards, Chronicle chronicle) {
    this.operators = operators;
    this.messages = messages;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  /** Empty when the words hold no code that is shown on a page right now. */
  Optional<Operator> link(Heard heard) {
    return code(heard)
        .flatMap(code -> operators.withLinkCode(code, chronicle.now()).stream().findFirst())
        .map(operator -> linked(operator, heard));
  }

  /** A code from a number that some account has already. */
  boolean linkedAlready(Heard heard) {
    return code(heard).isPresent();
  }

  private Operator linked(Operator operator, Heard heard) {
    dropCardsOf(operator);
    operator.link(heard.from());
    cards.notice(operator.id(), LINKED);
    chronicle.happened(
        Subject.operator(operator.id()), "link", Actor.onWhatsApp(operator.id()), "linked");
    return operator;
  }

  /** They are drawn for the number before, whoever has it now. */
  private void dropCardsOf(Operator operator) {
    messages.waitingFor(operator.id()).stream()
        .flatMap(id -> messages.lock(id).stream())
        .filter(card -> card.status().waiting())
        .forEach(card -> card.progress().cancel(chronicle.now()));
  }

  /** Arabic digits count as digits. */
  private static Optional<String> code(Heard heard) {
    var digits = new StringBuilder();
    heard.text().strip().codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
    return Optional.of(digits.toString()).filter(text -> CODE.matcher(text).matches());
  }
}
