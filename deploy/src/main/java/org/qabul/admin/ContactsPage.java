package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All contacts. */
@Named
@RequestScoped
public class ContactsPage {
  private final ReadContacts contacts;
  private @Nullable List<ContactRow> rows;

  @Inject
  ContactsPage(ReadContacts contacts) {
    this.contacts = contacts;
  }

  public List<ContactRow> getRows() {
    if (rows == null) {
      rows = contacts.all();
    }
    return rows;
  }
}
