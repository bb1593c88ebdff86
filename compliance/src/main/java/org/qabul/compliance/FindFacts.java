package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Approval;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Seal;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Reads what the rules look at, with the contact's row held until the transaction ends. */
@Dependent
class FindFacts {
  private final Contacts contacts;
  private final Operators operators;
  private final Drafts drafts;
  private final Templates templates;
  private final OutboundMessages messages;
  private final AccountHealths accounts;
  private final ConsentLedger ledger;
  private final GateSettings settings;

  @Inject
  FindFacts(
      Contacts contacts,
      Operators operators,
      Drafts drafts,
      Templates templates,
      OutboundMessages messages,
      AccountHealths accounts,
      ConsentLedger ledger,
      GateSettings settings) {
    this.contacts = contacts;
    this.operators = operators;
    this.drafts = drafts;
    this.templates = templates;
    this.messages = messages;
    this.accounts = accounts;
    this.ledger = ledger;
    this.settings = settings;
  }

  OperatorFacts onOperator(SendRequest request, Instant now) {
    return new OperatorFacts(
        now, operators.find(request.recipient().id()), accounts.find(request.businessNumber()));
  }

  ContactFacts onContact(SendRequest request, Instant now) {
    String contactId = request.recipient().id();
    var contact = contacts.lock(contactId);
    var standing = ledger.standing(contactId, request.purpose(), request.businessNumber());
    var template = template(request.content());
    return new ContactFacts(
        request,
        now,
        contact,
        request.approval().map(Approval::operatorId).flatMap(operators::find),
        author(request),
        seal(request, standing, template),
        standing,
        template,
        messages.leftSince(contactId, now.minus(settings.frequencyPeriod())),
        accounts.find(request.businessNumber()));
  }

  private String author(SendRequest request) {
    return request
        .approval()
        .flatMap(approval -> drafts.version(approval.draftVersionId()))
        .map(DraftVersion::author)
        .map(actor -> actor.id())
        .orElse("");
  }

  Optional<Template> template(Content content) {
    return content instanceof Content.Templated templated
        ? templates.find(templated.name(), templated.languageCode())
        : Optional.empty();
  }

  private Seal seal(SendRequest request, Standing standing, Optional<Template> template) {
    var to = request.recipient().identity();
    return Seal.over(
        List.of(
            request.recipient().id(),
            to.phoneNumber().orElse(""),
            to.userId().orElse(""),
            request.businessNumber(),
            request.language().code(),
            request.purpose().name(),
            request.payload().json(),
            template.map(Template::contentHash).orElse(""),
            standing.consentEvent().map(ConsentEvent::id).orElse(""),
            settings.version()));
  }
}
