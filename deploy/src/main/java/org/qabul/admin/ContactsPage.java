package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** All contacts, or those whose name or number holds some words; a page at a time. */
@Named
@RequestScoped
public class ContactsPage {
  private static final int ROWS = 25;
  private static final String NUMBER = "[1-9][0-9]{0,5}";

  private final ReadContacts contacts;
  private final Address address;
  private @Nullable List<ContactRow> rows;

  @Inject
  ContactsPage(ReadContacts contacts, Address address) {
    this.contacts = contacts;
    this.address = address;
  }

  public List<ContactRow> getRows() {
    if (rows == null) {
      rows = contacts.page(words(), page(number()));
    }
    return rows;
  }

  public boolean more() {
    return getRows().size() == ROWS && !contacts.page(words(), page(number() + 1)).isEmpty();
  }

  private static Page page(int number) {
    return Page.page(ROWS, number - 1);
  }

  /** What is looked for; empty for all. */
  public String words() {
    return address.value("q").strip();
  }

  /** Which page is open, from 1. */
  public int number() {
    String asked = address.value("page");
    return asked.matches(NUMBER) ? Integer.parseInt(asked) : 1;
  }
}
