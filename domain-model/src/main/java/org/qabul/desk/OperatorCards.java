package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Card;
import org.qabul.domain.CardKind;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Language;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Opportunity;
import org.qabul.domain.Outbox;
import org.qabul.domain.Reason;
import org.qabul.domain.Sheet;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Puts the cards of the operator flow into the outbox. */
@Dependent
class OperatorCards {
  private final Operators operators;
  private final Contacts contacts;
  private final Outbox outbox;
  private final DeskSettings settings;

  @Inject
  OperatorCards(Operators operators, Contacts contacts, Outbox outbox, DeskSettings settings) {
    this.operators = operators;
    this.contacts = contacts;
    this.outbox = outbox;
    this.settings = settings;
  }

  /** To everybody who linked a number and may decide; the first decision counts. */
  void offer(Opportunity opportunity) {
    operators.linked().stream()
        .filter(operator -> operator.role().mayDecide())
        .forEach(operator -> offer(operator, opportunity));
  }

  void offer(Operator operator, Opportunity opportunity) {
    var contact = contactOf(opportunity.contactId());
    var card =
        new Card.Offer(
            operator.language(),
            opportunity.id(),
            opportunity.proposal(),
            contact.name(),
            phoneOf(contact));
    outbox.show(operator, CardKind.OPPORTUNITY_CARD, Subject.opportunity(opportunity.id()), card);
  }

  void secondStep(String operatorId, Draft draft, DraftVersion version, Sheet sheet) {
    secondStep(operatorId, draft, version, List.of(), sheet);
  }

  /**
   * @param notes what the operator has to know of this version, in their language
   */
  void secondStep(
      String operatorId, Draft draft, DraftVersion version, List<String> notes, Sheet sheet) {
    linked(operatorId).ifPresent(operator -> secondStep(operator, draft, version, notes, sheet));
  }

  private void secondStep(
      Operator operator, Draft draft, DraftVersion version, List<String> notes, Sheet sheet) {
    var contact = contactOf(draft.contactId());
    var card =
        new Card.SecondStep(
            operator.language(),
            version.id(),
            version.number(),
            contact.name(),
            phoneOf(contact),
            version.content().preview(),
            notes,
            objections(sheet, operator.language()));
    outbox.show(operator, CardKind.SECOND_STEP_CARD, Subject.draft(version.id()), card);
  }

  void meetingOffer(String operatorId, Opportunity opportunity) {
    var person = contactOf(opportunity.contactId()).name();
    linked(operatorId)
        .ifPresent(
            operator ->
                outbox.show(
                    operator,
                    CardKind.MEETING_OFFER,
                    Subject.opportunity(opportunity.id()),
                    new Card.MeetingOffer(operator.language(), opportunity.id(), person)));
  }

  void meeting(String operatorId, MeetingDraft meeting) {
    var person = contactOf(meeting.contactId()).name();
    linked(operatorId)
        .ifPresent(
            operator ->
                outbox.show(
                    operator,
                    CardKind.MEETING_CARD,
                    Subject.meeting(meeting.id()),
                    new Card.Meeting(
                        operator.language(),
                        meeting.id(),
                        meeting.title(),
                        person,
                        meeting.startsAt().atZone(settings.zone()),
                        meeting.length().toMinutes())));
  }

  void notice(String operatorId, Words words) {
    notice(operatorId, Subject.notice(), words);
  }

  /** What names a person says whom it is about: it goes when they are to be forgotten. */
  void notice(String operatorId, Subject about, Words words) {
    linked(operatorId)
        .ifPresent(
            operator ->
                outbox.show(
                    operator,
                    CardKind.NOTICE,
                    about,
                    new Card.Text(operator.language(), words.in(operator.language()))));
  }

  private Optional<Operator> linked(String operatorId) {
    return operators.find(operatorId).filter(operator -> operator.linked().isPresent());
  }

  private Contact contactOf(String contactId) {
    return contacts.find(contactId).orElseThrow();
  }

  private static String phoneOf(Contact contact) {
    return contact.identity().phoneNumber().orElse("");
  }

  /** That a second person is wanted is nothing the first could mend. */
  private static List<String> objections(Sheet sheet, Language language) {
    return sheet.objections().stream()
        .flatMap(finding -> finding.because().stream())
        .filter(reason -> reason != Reason.FOUR_EYES)
        .map(reason -> reason.sentence().in(language))
        .toList();
  }
}
