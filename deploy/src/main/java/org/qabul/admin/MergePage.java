package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.MergeContacts;
import org.qabul.domain.InvalidValue;

/** Two contacts that may be one person, side by side, before they become one. */
@Named
@RequestScoped
public class MergePage {
  private final ReadContacts contacts;
  private final MergeContacts mergeContacts;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private @Nullable Optional<ContactRow> kept;
  private @Nullable Optional<ContactRow> other;

  @Inject
  MergePage(
      ReadContacts contacts,
      MergeContacts mergeContacts,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.contacts = contacts;
    this.mergeContacts = mergeContacts;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public Optional<ContactRow> kept() {
    if (kept == null) {
      kept = contacts.called(address.value("id"));
    }
    return kept;
  }

  public Optional<ContactRow> other() {
    if (other == null) {
      other = contacts.called(address.value("other"));
    }
    return other;
  }

  public boolean both() {
    return kept().isPresent() && other().isPresent();
  }

  public void merge() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    try {
      String stays = id(kept());
      mergeContacts.merge(stays, id(other()), me.actor());
      answer.done("merge.done");
      address.to("/admin/contact", "id", stays);
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  private static String id(Optional<ContactRow> row) {
    return row.orElseThrow().contact().id();
  }
}
