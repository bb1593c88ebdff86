package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qabul.domain.Contacts;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.SendPolicy;

/** Of messages whose time has come: those whose people can be held now, one to each person. */
@Dependent
class HoldPeople {
  private final SendPolicy policy;
  private final Contacts contacts;

  @Inject
  HoldPeople(SendPolicy policy, Contacts contacts) {
    this.policy = policy;
    this.contacts = contacts;
  }

  List<OutboundMessage> hold(List<OutboundMessage> due) {
    var held = policy.hold(contactsOf(due));
    Set<String> people = new HashSet<>();
    return due.stream()
        .filter(message -> message.toOperator() || held.contains(message.recipientId()))
        .filter(message -> people.add(person(message)))
        .toList();
  }

  private static Set<String> contactsOf(List<OutboundMessage> due) {
    return due.stream()
        .filter(message -> !message.toOperator())
        .map(OutboundMessage::recipientId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What went to them under another contact counts for the gate only when it is written down. */
  private String person(OutboundMessage message) {
    return message.toOperator() ? message.recipientId() : contacts.keptId(message.recipientId());
  }
}
