package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content.OptOutConfirmed;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.SendRequest;

/** Reads what the rules look at in a message that tells somebody that they opted out. */
@Dependent
class FindAnswer {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final OptOutAnswers answers;
  private final Contacts contacts;
  private final OutboundMessages messages;

  @Inject
  FindAnswer(OptOutAnswers answers, Contacts contacts, OutboundMessages messages) {
    this.answers = answers;
    this.contacts = contacts;
    this.messages = messages;
  }

  /** The words an admin approved, when they still count and are what was approved. */
  Optional<OptOutAnswer> said(SendRequest request) {
    return confirmed(request)
        .flatMap(
            content ->
                answers
                    .find(content.answerId())
                    .filter(OptOutAnswer::inForce)
                    .filter(OptOutAnswer::sealed));
  }

  /** Two contacts with one number are one person to whoever reads it. */
  boolean lately(SendRequest request, List<String> person, Instant now) {
    return confirmed(request).isPresent()
        && messages.optOutsAnswered(
                everybody(request, person), request.messageId(), now.minus(A_DAY))
            > 0;
  }

  private List<String> everybody(SendRequest request, List<String> person) {
    var same = contacts.allByIdentity(request.recipient().identity()).stream().map(Contact::id);
    return Stream.concat(person.stream(), same).distinct().toList();
  }

  private static Optional<OptOutConfirmed> confirmed(SendRequest request) {
    return request.content() instanceof OptOutConfirmed content
        ? Optional.of(content)
        : Optional.empty();
  }
}
