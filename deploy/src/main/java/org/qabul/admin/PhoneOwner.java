package org.qabul.admin;

import org.qabul.domain.Contact;
import org.qabul.domain.Identity;

/**
 * Whose phone it is.
 *
 * @param linked whether an operator's number is known to the desk; always true for contacts
 */
public record PhoneOwner(
    String id, String name, String company, Identity identity, boolean linked) {

  static PhoneOwner of(Contact contact) {
    return new PhoneOwner(
        contact.id(), contact.name(), contact.company().orElse(""), contact.identity(), true);
  }

  public String label() {
    return company.isEmpty() ? name : name + " · " + company;
  }
}
