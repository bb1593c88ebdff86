package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Approval;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Purpose;
import org.qabul.domain.SealPart;
import org.qabul.domain.SealedParts;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Reads what the rules look at, with the contact's row held until the transaction ends. */
@Dependent
class FindFacts {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Contacts contacts;
  private final Operators operators;
  private final StandBehind standBehind;
  private final Templates templates;
  private final OutboundMessages messages;
  private final AccountHealths accounts;
  private final ConsentLedger ledger;
  private final Gather gather;
  private final FindAnswer findAnswer;
  private final GateSettings settings;

  @Inject
  FindFacts(
      Contacts contacts,
      Operators operators,
      StandBehind standBehind,
      Templates templates,
      OutboundMessages messages,
      AccountHealths accounts,
      ConsentLedger ledger,
      Gather gather,
      FindAnswer findAnswer,
      GateSettings settings) {
    this.contacts = contacts;
    this.operators = operators;
    this.standBehind = standBehind;
    this.templates = templates;
    this.messages = messages;
    this.accounts = accounts;
    this.ledger = ledger;
    this.gather = gather;
    this.findAnswer = findAnswer;
    this.settings = settings;
  }

  /** Those contacts that nobody else holds, held from now on. */
  Set<String> hold(Collection<String> contactIds) {
    return contacts.lockFree(contactIds).stream()
        .map(Contact::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  OperatorFacts onOperator(SendRequest request, Instant now) {
    return new OperatorFacts(
        now, operators.find(request.recipient().id()), accounts.find(request.businessNumber()));
  }

  ContactFacts onContact(SendRequest request, Instant now) {
    return onContacts(List.of(request), now).get(0);
  }

  /** Of each, in the same order. */
  List<ContactFacts> onContacts(List<SendRequest> requests, Instant now) {
    if (requests.isEmpty()) {
      return List.of();
    }
    requests.forEach(request -> contacts.lock(request.recipient().id()));
    var gathered = gather.about(requests, now.minus(settings.frequency().longest()));
    return requests.stream().map(request -> facts(request, gathered, now)).toList();
  }

  private ContactFacts facts(SendRequest request, Gathered gathered, Instant now) {
    String contactId = request.recipient().id();
    var person = gathered.idsOf(contactId);
    var standing =
        ledger.standing(gathered.linesOf(contactId), request.purpose(), request.businessNumber());
    var template = template(request.content());
    var parts = parts(request, standing, template);
    var behind = standBehind.of(request, gathered.approvalsOf(request), parts.seal(), now);
    var answer = findAnswer.said(request);
    return new ContactFacts(
        request,
        now,
        contacts.find(contactId),
        gathered.erasedAt(request.recipient().identity()),
        behind.approver().or(() -> answer.flatMap(this::approver)),
        behind.author(),
        behind.eyes(),
        parts,
        standing,
        template,
        gathered.leftTo(person),
        request.purpose() == Purpose.MARKETING
            ? Optional.ofNullable(contacts.marketingCools(person))
            : Optional.empty(),
        asks(Trigger.FIRST_CONTACT) && messages.leftEver(person) == 0,
        asks(Trigger.RECIPIENTS) ? recipients(request, now) : 0,
        accounts.find(request.businessNumber()),
        answer,
        findAnswer.lately(request, person, now));
  }

  private Optional<Operator> approver(OptOutAnswer answer) {
    return operators.find(answer.approvedBy());
  }

  /** Who was approved one after this message does not count against it. */
  private long recipients(SendRequest request, Instant now) {
    Instant asOf = request.approval().map(Approval::approvedAt).orElse(now);
    return messages.recipientsBetween(
        asOf.minus(A_DAY), asOf, request.recipient().id(), settings.fourEyes().recipients());
  }

  private boolean asks(Trigger trigger) {
    return settings.fourEyes().asks(trigger);
  }

  Optional<Template> template(Content content) {
    return content instanceof Content.Templated templated
        ? templates.find(templated.name(), templated.languageCode())
        : Optional.empty();
  }

  private SealedParts parts(SendRequest request, Standing standing, Optional<Template> template) {
    var to = request.recipient().identity();
    return new SealedParts(
        Map.of(
            SealPart.CONTACT, request.recipient().id(),
            SealPart.PHONE, to.phoneNumber().orElse(""),
            SealPart.USER_ID, to.userId().orElse(""),
            SealPart.BUSINESS_NUMBER, request.businessNumber(),
            SealPart.LANGUAGE, request.language().code(),
            SealPart.PURPOSE, request.purpose().name(),
            SealPart.PAYLOAD, request.payload().json(),
            SealPart.TEMPLATE, template.map(Template::contentHash).orElse(""),
            SealPart.CONSENT, standing.consentEvent().map(ConsentEvent::id).orElse(""),
            SealPart.POLICY, settings.version()));
  }
}
